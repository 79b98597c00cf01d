/** What stands for something that was left out. */
const LEFT_OUT = '…';

/** Longer than any name of a parameter that we know: then it is a value itself. */
const MAX_PARAMETER_NAME_CHARACTERS = 40;

/** A piece of a path, or a name, that no person chose: very long, long with a digit in it, or an address of somebody. */
const isSecret = (piece: string): boolean => piece.length >= 40 || (piece.length >= 20 && /\d/.test(piece)) || /@|%40/i.test(piece);

/**
 * An address as it may be shown to strangers: where it leads, and the names of what it carries, each once; without any value, user name, fragment, or piece of the path
 * that looks like a secret. What cannot be read is left out whole.
 */
export function withoutValues(href: string): string {
  const url = URL.parse(href);
  if (url === null || !/^https?:$/.test(url.protocol)) return LEFT_OUT;
  const path = url.pathname.split('/').map(withoutSecret).join('/');
  const query = url.search.length > 1 ? `?${[...new Set(url.search.slice(1).split('&').map(nameOf))].join('&')}` : '';
  return `${url.origin}${path}${query}${url.hash.length > 1 ? `#${LEFT_OUT}` : ''}`;
}

/** A segment may carry parameters of its own (`;jsessionid=…`). */
function withoutSecret(segment: string): string {
  const [piece = '', ...own] = segment.split(';');
  return [isSecret(piece) ? LEFT_OUT : piece, ...own.map(nameOf)].join(';');
}

function nameOf(parameter: string): string {
  const at = parameter.indexOf('=');
  const name = at < 0 ? '' : parameter.slice(0, at);
  return name !== '' && name.length <= MAX_PARAMETER_NAME_CHARACTERS && !isSecret(name) ? `${name}=${LEFT_OUT}` : LEFT_OUT;
}
