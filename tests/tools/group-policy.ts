/**
 * Group Policy templates (ADMX, with the words in ADML) for one browser: every key of the policy's schema is a setting under "Frontdoor". Lists are JSON
 * text, as the browsers read them from the registry.
 *
 * Form: Microsoft, "ADMX Schema Summary" (msdn.microsoft.com/library/bb204767) and "Understanding ADMX policies" (MicrosoftDocs/windows-itpro-docs), both
 * looked up on 23 November 2026.
 */

export interface PolicySchema {
  readonly properties: Readonly<Record<string, { readonly title: string; readonly description: string; readonly type: string }>>;
}

export interface ManagedBrowser {
  readonly id: 'chrome' | 'edge' | 'firefox';
  readonly name: string;
  /** Below `Software\\Policies`: where the browser looks for what an organisation sets of Frontdoor. */
  readonly registry: string;
}

const SCHEMA = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"';
/** Settings that are one of some words. */
const WORDS: { readonly [name: string]: readonly string[] } = { loudness: ['popup', 'badge', 'straight'], welcomePage: ['on', 'off'] };

/** Longer than any policy that people write. */
const LONGEST = 1_000_000;

/** The settings: `frontdoor-chrome.admx`. */
export function admx({ properties }: PolicySchema, browser: ManagedBrowser): string {
  const key = `Software\\Policies\\${browser.registry}`;
  const policies = Object.keys(properties).map(
    (
      name,
    ) => `    <policy name="${name}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_explain)" presentation="$(presentation.${name})" key="${key}">
      <parentCategory ref="frontdoor" />
      <supportedOn ref="supported" />
      <elements>
${WORDS[name] ? oneOf(name, WORDS[name]) : `        <text id="${name}" valueName="${name}" required="true" maxLength="${LONGEST}" />`}
      </elements>
    </policy>`,
  );
  return lines(
    `<policyDefinitions ${SCHEMA}>`,
    `  <policyNamespaces><target prefix="frontdoor" namespace="Frontdoor.Policies.${browser.id}" /></policyNamespaces>`,
    '  <resources minRequiredRevision="1.0" />',
    '  <supportedOn><definitions><definition name="supported" displayName="$(string.supported)" /></definitions></supportedOn>',
    '  <categories><category name="frontdoor" displayName="$(string.frontdoor)" /></categories>',
    '  <policies>',
    ...policies,
    '  </policies>',
    '</policyDefinitions>',
  );
}

function oneOf(name: string, words: readonly string[]): string {
  const items = words.map(
    (value) => `          <item displayName="$(string.${name}_${value})"><value><string>${value}</string></value></item>`,
  );
  return [`        <enum id="${name}" valueName="${name}" required="true">`, ...items, '        </enum>'].join('\n');
}

/** The words for it: `en-US/frontdoor-chrome.adml`. */
export function adml({ properties }: PolicySchema, { name: browserName }: ManagedBrowser): string {
  const all = Object.entries(properties);
  const strings = [
    ['frontdoor', `Frontdoor (${browserName})`],
    ['supported', 'Windows 10 or newer'],
    ...all.flatMap(([name, { title, description, type }]) => [
      [name, title],
      [`${name}_explain`, type === 'array' ? `${description} A list, as JSON text.` : description],
    ]),
    ...Object.entries(WORDS).flatMap(([name, words]) => words.map((value) => [`${name}_${value}`, value])),
  ];
  return lines(
    `<policyDefinitionResources ${SCHEMA}>`,
    '  <displayName>Frontdoor</displayName>',
    '  <description>What Frontdoor may be told by an organisation.</description>',
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([name, text]) => `      <string id="${name}">${escaped(text ?? '')}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...all.map(([name, { title }]) =>
      WORDS[name]
        ? `      <presentation id="${name}"><dropdownList refId="${name}" noSort="true">${escaped(title)}</dropdownList></presentation>`
        : `      <presentation id="${name}"><textBox refId="${name}"><label>${escaped(title)}</label></textBox></presentation>`,
    ),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
  );
}

/**
 * A custom profile for Intune, as Microsoft Graph takes it (`windows10CustomConfiguration`): the template itself, then each setting of the policy.
 */
export function intuneProfile(template: string, policy: Readonly<Record<string, unknown>>, { id }: ManagedBrowser): object {
  const area = `Frontdoor${id}`;
  const setting = (displayName: string, omaUri: string, value: string) => ({
    '@odata.type': '#microsoft.graph.omaSettingString',
    displayName,
    omaUri,
    value,
  });
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Frontdoor (${id})`,
    omaSettings: [
      setting('Template', `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${area}/Policy/${area}Admx`, template),
      ...Object.entries(policy).map(([name, value]) =>
        setting(
          name,
          `./Device/Vendor/MSFT/Policy/Config/${area}~Policy~frontdoor/${name}`,
          `<enabled/><data id="${name}" value="${escaped(typeof value === 'string' ? value : JSON.stringify(value))}"/>`,
        ),
      ),
    ],
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function lines(...all: readonly string[]): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', ...all, ''].join('\n');
}
