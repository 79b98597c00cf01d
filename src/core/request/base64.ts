/** Decodes base64 or base64url (RFC 4648 4, 5), with or without padding; `undefined` when it is neither. One character stands for one byte. */
export function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(/[\s=]/g, ''));
  } catch {
    return undefined;
  }
}

export function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Decodes base64url JSON into an object; `undefined` when it is none. */
export function decodeJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  const binary = decodeBase64(text);
  if (binary === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytesOf(binary)));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
