/** Schools alone can have a name below these. */
const ACADEMIC = /\.(?:edu|(?:edu|ac)\.[a-z]{2})$/;

/**
 * How libraries and campuses call the machine that writes the hosts of what they subscribe to in front of its own: EZproxy (OCLC), HAN, WebVPN, OpenAthens, and
 * their like. Anybody can have such a label.
 */
const PROXY = /^(?:[a-z0-9]+-)?(?:ez|lib|library)?(?:proxy|prx)\d*$|^(?:ezp|webvpn|openathens|eduproxy)\d*$/;

/**
 * How far a library may have written a host: `none`, as no school and no proxy is in the name; `label`, as somebody's label says so; `school`, as that somebody
 * is a school.
 */
export function proxied(hostname: string): 'none' | 'label' | 'school' {
  if (!hostname.split('.').some((label) => PROXY.test(label))) return 'none';
  return ACADEMIC.test(hostname) ? 'school' : 'label';
}
