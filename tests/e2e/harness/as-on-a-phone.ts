import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CompatData, Identifier } from '@mdn/browser-compat-data';

/** As wide as the narrowest phones that people carry. */
export const PHONE = { width: 360, height: 740 };

/** Whether the whole suite runs as on a phone: `npm run e2e-phone`. */
export function isAsOnPhone(): boolean {
  return process.env.AS_ON_PHONE === 'yes';
}

/** What Firefox has and Firefox for Android has not (`@mdn/browser-compat-data`): `['windows'], ['storage', 'managed'], …`. */
export function missingOnPhones(): readonly (readonly string[])[] {
  const data: CompatData = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'));
  const lacks = (one: Identifier): boolean => {
    const { firefox, firefox_android: phone } = one.__compat?.support ?? {};
    return [phone ?? []].flat()[0]?.version_added === false && [firefox ?? []].flat()[0]?.version_added !== false;
  };
  const inside = (one: Identifier): readonly (readonly [name: string, inner: Identifier])[] =>
    Object.entries(one).flatMap(([name, inner]) => (name === '__compat' ? [] : [[name, inner as Identifier] as const]));
  return inside(data.webextensions?.api ?? {}).flatMap(([namespace, members]) =>
    lacks(members) ? [[namespace]] : inside(members).flatMap(([name, member]) => (lacks(member) ? [[namespace, name]] : [])),
  );
}

/**
 * A copy of the extension in which those are taken away before anything else runs; and `action.openPopup`, so that no popup can open by itself: that it can on
 * phones is known from the same data only.
 */
export function asOnPhone(extension: string, folder: string): string {
  const copy = join(folder, 'as-on-a-phone');
  cpSync(extension, copy, { recursive: true });
  const taken = [...missingOnPhones(), ['action', 'openPopup']];
  writeFileSync(
    join(copy, 'taken-away.js'),
    `for (const root of [globalThis.chrome, globalThis.browser])
  for (const path of ${JSON.stringify(taken)}) {
    const name = path.at(-1);
    const parent = path.length === 1 ? root : root?.[path[0]];
    if (parent && name in parent) Object.defineProperty(parent, name, { value: undefined });
    if (parent?.[name] !== undefined) throw new Error(path.join('.') + ' is still there');
  }\n`,
  );
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const background = { ...manifest.background, scripts: ['taken-away.js', ...manifest.background.scripts] };
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, background, omnibox: undefined }));
  for (const page of ['popup', 'warning', 'options', 'welcome', 'repair', 'try-it']) {
    const path = join(copy, `${page}.html`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', '<head><script src="/taken-away.js"></script>'));
  }
  return copy;
}
