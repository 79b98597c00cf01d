import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import schema from '../../assets/public/policy-schema.json' with { type: 'json' };
import { adml, admx, intuneProfile, type ManagedBrowser, registryKey } from './group-policy.ts';

/** Writes the files for administrators from the example policies: `node tests/tools/administrator-files.ts`. */

const FOLDER = new URL('../../docs/administrators/', import.meta.url);
const ADD_ON = 'frontdoor@frontdoor.example';

/** Stands for the id that the store gives. */
export const STORE_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EXAMPLES = ['nhs-trust', 'university'] as const;

export const BROWSERS: readonly ManagedBrowser[] = [
  { id: 'chrome', registry: 'Google\\Chrome' },
  { id: 'edge', registry: 'Microsoft\\Edge' },
];

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
    [`frontdoor-${browser.id}.admx`, admx(schema, browser, STORE_ID)] as const,
    [`en-US/frontdoor-${browser.id}.adml`, adml(schema, browser)] as const,
  ]);
  return new Map([
    ...templates,
    ...EXAMPLES.flatMap((example) => {
      const policy = policyOf(example);
      return [
        ...BROWSERS.flatMap(
          (browser) =>
            [
              [`${example}.${browser.id}.intune.json`, json(intuneProfile(admx(schema, browser, STORE_ID), policy, browser))],
              [`${example}.${browser.id}.reg`, registry(browser, policy)],
            ] as const,
        ),
        [`${example}.linux.json`, json({ '3rdparty': { extensions: { [STORE_ID]: policy } } })],
        [`${example}.firefox.policies.json`, json(firefox(policy))],
        [`${example}.chrome.mobileconfig`, profile(`com.google.Chrome.extensions.${STORE_ID}`, policy)],
        [`${example}.edge.mobileconfig`, profile(`com.microsoft.Edge.extensions.${STORE_ID}`, policy)],
        [
          `${example}.firefox.mobileconfig`,
          profile('org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefox(policy).policies }),
        ],
      ] as const;
    }),
  ]);
}

function firefox(policy: Policy): { readonly policies: Policy } {
  const install = { installation_mode: 'force_installed', install_url: 'https://packages.example/frontdoor.xpi' };
  return { policies: { ExtensionSettings: { [ADD_ON]: install }, '3rdparty': { Extensions: { [ADD_ON]: policy } } } };
}

/** Installs the extension, and sets its policy. Lists are written as JSON text, which the browsers read as such. */
function registry(browser: ManagedBrowser, policy: Policy): string {
  const lines = Object.entries(policy).map(
    ([key, value]) => `"${key}"=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`,
  );
  const machine = 'HKEY_LOCAL_MACHINE\\';
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${machine}Software\\Policies\\${browser.registry}\\ExtensionInstallForcelist]`,
    `"1"=${quoted(`${STORE_ID};${UPDATES[browser.id]}`)}`,
    '',
    `[${machine}${registryKey(browser, STORE_ID)}]`,
    ...lines,
    '',
  ].join('\r\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function profile(type: string, policy: Policy): string {
  const content = {
    ...policy,
    PayloadType: type,
    PayloadIdentifier: type,
    PayloadUUID: '6F0D1D00-0000-4000-8000-000000000001',
    PayloadVersion: 1,
  };
  const whole = {
    PayloadContent: [content],
    PayloadDisplayName: 'Frontdoor',
    PayloadIdentifier: 'example.frontdoor.policy',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: '6F0D1D00-0000-4000-8000-000000000002',
    PayloadVersion: 1,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0">${plist(whole)}</plist>`,
    '',
  ].join('\n');
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
