import type { Parameters } from './parameters.ts';

/**
 * The page that SiteMinder protects, out of `TARGET`: `-SM-` or `$SM$` in front marks its own escaping, in which `-` (or `$`) before a
 * character means the character itself.
 */
export function siteMinderTarget(given: Parameters): string | undefined {
  const value = given.get('target');
  const escaped = value && /^([-$])SM\1(.+)$/is.exec(value);
  if (!escaped) return undefined;
  const [, mark = '', text = ''] = escaped;
  return text
    .replaceAll(`${mark}%`, '%')
    .replaceAll(mark + mark, mark)
    .replaceAll(`${mark}/`, '/')
    .replaceAll(`${mark}:`, ':');
}
