/** Schools alone can have a name below these. */
const ACADEMIC = /\.(?:edu|(?:edu|ac)\.[a-z]{2})$/;

/**
 * How libraries and campuses call the machine that writes the hosts of what they subscribe to in front of its own: EZproxy (OCLC) and its like
 * (https://github.com/tom5760/ezproxy-db lists some two thousand). Anybody can have such a label.
 */
const PROXY = /proxy|^ez(?:p|prox)\d*$|^(?:library|openathens|webvpn)$/;

/**
 * How far a library may have written a host: `none`, as no school and no proxy is in the name; `label`, as somebody's label says so; `school`, as that somebody
 * is a school.
 */
export function proxied(hostname: string): 'none' | 'label' | 'school' {
  if (ACADEMIC.test(hostname)) return 'school';
  return hostname.split('.').some((label) => PROXY.test(label)) ? 'label' : 'none';
}
