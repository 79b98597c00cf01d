import { decodePunycode } from './punycode.ts';

/** A host name's labels as people see them: A-labels (RFC 5890 2.3.2.1) decoded; a label that cannot be decoded stays as it is. */
export function unicodeLabels(hostname: string): readonly string[] {
  const labels = hostname.split('.');
  return hostname.includes('xn--') ? labels.map(unicodeLabel) : labels;
}

function unicodeLabel(label: string): string {
  return label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label;
}
