import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import schema from '../../assets/public/policy-schema.json' with { type: 'json' };
import { adml, admx, intuneProfile, type ManagedBrowser } from './group-policy.ts';

/** Writes the files for administrators from the example policies: `node tests/tools/administrator-files.ts`. */

const FOLDER = new URL('../../docs/administrators/', import.meta.url);
const ADD_ON = 'frontdoor@frontdoor.example';

/** Stands for the id that the store gives. */
const STORE_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EXAMPLES = ['nhs-trust', 'university'] as const;

export const BROWSERS: readonly ManagedBrowser[] = [
  { id: 'chrome', name: 'Google Chrome', registry: `Google\\Chrome\\3rdparty\\extensions\\${STORE_ID}\\policy` },
  { id: 'edge', name: 'Microsoft Edge', registry: `Microsoft\\Edge\\3rdparty\\extensions\\${STORE_ID}\\policy` },
  { id: 'firefox', name: 'Mozilla Firefox', registry: `Mozilla\\Firefox\\3rdparty\\Extensions\\${ADD_ON}` },
];

/** Where a listed package is always the newest, signed by Mozilla. */
const NEWEST = `https://addons.mozilla.org/firefox/downloads/latest/${ADD_ON}/latest.xpi`;

/** What `ExtensionSettings` says of Frontdoor: installed for everybody, and its button in sight. */
const INSTALL = {
  chrome: { installation_mode: 'force_installed', toolbar_pin: 'force_pinned' },
  edge: { installation_mode: 'force_installed', toolbar_state: 'force_shown' },
  firefox: { installation_mode: 'force_installed', install_url: NEWEST, default_area: 'navbar', private_browsing: true },
};

/** Where the stores tell of new versions. */
const UPDATES = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};

type Policy = Readonly<Record<string, unknown>>;

export function policyOf(example: string): Policy {
  return JSON.parse(readFileSync(new URL(`${example}.json`, FOLDER), 'utf8'));
}

/** Every file, by its name. */
export function administratorFiles(): ReadonlyMap<string, string> {
  const templates = BROWSERS.flatMap((browser) => [
    [`frontdoor-${browser.id}.admx`, admx(schema, browser)] as const,
    [`en-US/frontdoor-${browser.id}.adml`, adml(schema, browser)] as const,
  ]);
  const installs = (['chrome', 'edge'] as const).map(
    (id) =>
      [`extension-settings.${id}.json`, json({ ExtensionSettings: { [STORE_ID]: { ...INSTALL[id], update_url: UPDATES[id] } } })] as const,
  );
  return new Map([
    ...templates,
    ...installs,
    ['extension-settings.firefox.json', json({ policies: { ExtensionSettings: { [ADD_ON]: INSTALL.firefox } } })] as const,
    ...EXAMPLES.flatMap((example) => {
      const policy = policyOf(example);
      return [
        ...BROWSERS.flatMap(
          (browser) =>
            [
              [`${example}.${browser.id}.intune.json`, json(intuneProfile(admx(schema, browser), policy, browser))],
              [`${example}.${browser.id}.reg`, registry(browser, policy)],
            ] as const,
        ),
        [`${example}.linux.json`, json({ '3rdparty': { extensions: { [STORE_ID]: policy } } })],
        [`${example}.firefox.policies.json`, json(firefox(policy))],
        [`${example}.chrome.mobileconfig`, profile(`${example}.chrome`, `com.google.Chrome.extensions.${STORE_ID}`, policy)],
        [`${example}.edge.mobileconfig`, profile(`${example}.edge`, `com.microsoft.Edge.extensions.${STORE_ID}`, policy)],
        [
          `${example}.firefox.mobileconfig`,
          profile(`${example}.firefox`, 'org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefox(policy).policies }),
        ],
      ] as const;
    }),
  ]);
}

function firefox(policy: Policy): { readonly policies: Policy } {
  return { policies: { ExtensionSettings: { [ADD_ON]: INSTALL.firefox }, '3rdparty': { Extensions: { [ADD_ON]: policy } } } };
}

/** Sets the policy, and in Chrome and Edge installs the extension. Lists are written as JSON text, which the browsers read as such. */
function registry(browser: ManagedBrowser, policy: Policy): string {
  const lines = Object.entries(policy).map(
    ([key, value]) => `"${key}"=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`,
  );
  const machine = 'HKEY_LOCAL_MACHINE\\';
  const install =
    browser.id === 'firefox'
      ? []
      : [
          `[${machine}Software\\Policies\\${browser.registry.split('\\3rdparty')[0]}\\ExtensionInstallForcelist]`,
          `"1"=${quoted(`${STORE_ID};${UPDATES[browser.id]}`)}`,
          '',
        ];
  return ['Windows Registry Editor Version 5.00', '', ...install, `[${machine}Software\\Policies\\${browser.registry}]`, ...lines, ''].join(
    '\r\n',
  );
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** One of its own for each example and browser: Apple tells profiles by their identifiers, and a second one of the same takes the place of the first. */
function profile(name: string, type: string, policy: Policy): string {
  const identifier = `example.frontdoor.${name}`;
  const content = {
    ...policy,
    PayloadType: type,
    PayloadIdentifier: `${identifier}.policy`,
    PayloadUUID: uuidOf(`${identifier}.policy`),
    PayloadVersion: 1,
  };
  const whole = {
    PayloadContent: [content],
    PayloadDisplayName: 'Frontdoor',
    PayloadIdentifier: identifier,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0">${plist(whole)}</plist>`,
    '',
  ].join('\n');
}

/** Always the same for a name (RFC 9562 5.8: version 8, of anybody's making). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function plist(value: unknown): string {
  if (typeof value === 'boolean') return `<${value}/>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (Array.isArray(value)) return `<array>${value.map(plist).join('')}</array>`;
  if (typeof value === 'object' && value !== null)
    return `<dict>\n${Object.entries(value)
      .map(([key, part]) => `<key>${key}</key>${plist(part)}\n`)
      .join('')}</dict>`;
  return `<string>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`;
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(new URL('en-US/', FOLDER), { recursive: true });
  for (const [name, text] of administratorFiles()) writeFileSync(new URL(name, FOLDER), text);
}
