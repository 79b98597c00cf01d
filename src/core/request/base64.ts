/** Decodes base64 or base64url (RFC 4648 4, 5), with or without padding; `undefined` when it is neither. One character stands for one byte. */
export function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(/[\s=]/g, ''));
  } catch {
    return undefined;
  }
}

export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The text of UTF-8 inside of base64 or base64url; empty when it is neither. */
export function textInBase64(text: string): string {
  return new TextDecoder().decode(bytesOf(decodeBase64(text) ?? ''));
}

/** Decodes base64url JSON into an object; `undefined` when it is none. */
export function decodeJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(textInBase64(text));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
