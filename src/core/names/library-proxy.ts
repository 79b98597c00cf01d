/** Schools have their names below this suffix, as an expression. Those that are kept for them alone are asked for first (`catalogue/ownership/public-bodies.ts`). */
export const ACADEMIC_SUFFIX = String.raw`(edu|(edu|ac)\.[a-z][a-z])`;

/**
 * And anybody has one below these, so that they say less than a label does: the registry checks nobody (`ac.nz`: https://www.dnc.org.nz/content/2ld_review_sub_Bruce_Clement.html), asks for nothing but that the
 * name is free (`edu.pl`: http://www.dns.pl/english/registration.html; both looked up 2026-11-27), or feeds of phishing name more than five hosts there.
 */
const OPEN_TO_ALL: readonly string[] = ['ac.id', 'ac.nz', 'ac.ug', 'edu.pk', 'edu.pl'];

/**
 * How libraries and campuses call the machine that writes the hosts of what they subscribe to in front of its own, as an expression: EZproxy (OCLC) and its like
 * (https://github.com/tom5760/ezproxy-db lists some two thousand). Anybody can have such a label.
 */
export const PROXY_LABEL = '([^.]*proxy[^.]*|ez(p|prox)[0-9]?[0-9]?|library|openathens|webvpn)';

const SCHOOL = new RegExp(String.raw`[^.]+\.${ACADEMIC_SUFFIX}$`);
const PROXY = new RegExp(`^${PROXY_LABEL}$`);

/** How far a library may have written a host. */
export interface Proxied {
  /** `none`, as no school and no proxy is in the name; `label`, as somebody's label says so; `suffix`, one of schools that anybody can have; `school`, as that somebody is a school. */
  readonly by: 'none' | 'label' | 'suffix' | 'school';
  /** What stands behind all that a library may have written: its own host, chosen like any other. */
  readonly own: string;
}

export function proxied(hostname: string): Proxied {
  const labels = hostname.split('.');
  // A library is a host that libraries quote, too: what it writes stands in front of its last such label.
  const at = labels.findLastIndex((label) => PROXY.test(label));
  const [school] = SCHOOL.exec(hostname) ?? [];
  const own = at < 0 ? (school ?? hostname) : labels.slice(at).join('.');
  if (school !== undefined && !OPEN_TO_ALL.some((suffix) => hostname.endsWith(`.${suffix}`))) return { by: 'school', own };
  if (at >= 0) return { by: 'label', own };
  return { by: school === undefined ? 'none' : 'suffix', own };
}
