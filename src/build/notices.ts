import { readFileSync } from 'node:fs';
import { SUFFIX_LIST } from './suffix-list.ts';

/** Where the notices lie in the package. */
export const NOTICES = 'licences.txt';

const MODULES = new URL('../../node_modules/', import.meta.url);

/** For packages by their names, the file with the licence. */
interface Licences {
  readonly [name: string]: string;
}

/** The file with the licence of each package of which something ships. WXT's own package carries none; its sister is of the same author. */
const LICENCE_OF: Licences = {
  '@stablelib/binary': '@stablelib/binary/LICENSE',
  '@stablelib/int': '@stablelib/int/LICENSE',
  '@stablelib/sha256': '@stablelib/sha256/LICENSE',
  '@stablelib/wipe': '@stablelib/wipe/LICENSE',
  '@wxt-dev/webextension-polyfill': '@wxt-dev/webextension-polyfill/LICENSE',
  pako: 'pako/LICENSE',
  psl: 'psl/LICENSE',
  punycode: 'punycode/LICENSE-MIT.txt',
  'webextension-polyfill': 'webextension-polyfill/LICENSE',
  wxt: '@wxt-dev/webextension-polyfill/LICENSE',
  zod: 'zod/LICENSE',
};

/** The same of what only the terminal's command holds. */
export const TERMINAL_LICENCES: Licences = {
  entities: 'entities/LICENSE',
  fflate: 'fflate/LICENSE',
  htmlparser2: 'htmlparser2/LICENSE',
};

const RULE = '='.repeat(80);

/** Whose work ships with ours, and under which licences: what these ask to go with every copy. `also`: packages that are in it besides. */
export function notices(also: Licences = {}): string {
  const read = (file: string, from: URL) => readFileSync(new URL(file, from), 'utf8').trim();
  const packages = Object.entries({ ...LICENCE_OF, ...also }).map(([name, licence]) => {
    const { version } = JSON.parse(read(`${name}/package.json`, MODULES));
    return [`${name} ${version}, https://www.npmjs.com/package/${name}`, read(licence, MODULES)];
  });
  const data = [
    [
      `The Public Suffix List as of ${SUFFIX_LIST.dated}, https://publicsuffix.org/list/`,
      'Under the Mozilla Public License 2.0, whose text stands below webextension-polyfill. Its rules are sorted and joined; as it was, it is at the address above.',
    ],
    [
      'Lists of who owns which domain: https://github.com/v2fly/domain-list-community, https://github.com/patrickhulce/third-party-web,\nhttps://github.com/apple/password-manager-resources, https://github.com/MISP/misp-warninglists',
      read('ownership-licences.txt', new URL(import.meta.url)),
    ],
    ['confusables.txt of Unicode, https://www.unicode.org/Public/security/', read('unicode-licence.txt', new URL(import.meta.url))],
  ];
  const head = `Frontdoor is under the MIT licence:\n\n${read('../../LICENSE', new URL(import.meta.url))}\n\nIt holds work of others:\n`;
  return [head, ...[...packages, ...data].map(([title, text]) => `${RULE}\n${title}\n\n${text}\n`)].join('\n');
}

/** Build plugin (Vite): fails the build when something of a package ships that has no notice. */
export function noticed(also: Licences = {}) {
  return {
    name: 'noticed',
    generateBundle(_options: unknown, bundle: { readonly [file: string]: { readonly moduleIds?: readonly string[] } }): void {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const name of moduleIds.flatMap((id) => packageOf(id) ?? [])) {
          if (!(name in LICENCE_OF || name in also)) throw new Error(`${name} ships without its licence: name it in src/build/notices.ts`);
        }
      }
    },
  };
}

/** The package that a module belongs to; none for our own. */
export function packageOf(moduleId: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
}
