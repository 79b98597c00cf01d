/**
 * What the sites of a country speak, by the ending of its hosts, where English is no official language there (CLDR, `territoryInfo`). Endings that the whole world uses (`.io`, `.me`,
 * `.co`) say nothing, and are not here.
 */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ae: 'ar',
    at: 'de',
    be: 'nl fr de',
    br: 'pt',
    ch: 'de fr it rm',
    cl: 'es',
    cz: 'cs',
    de: 'de',
    dk: 'da',
    ee: 'et',
    es: 'es ca gl eu',
    fi: 'fi sv',
    fr: 'fr',
    gr: 'el',
    hu: 'hu',
    ir: 'fa',
    it: 'it',
    jp: 'ja',
    kr: 'ko',
    lt: 'lt',
    lu: 'lb fr de',
    lv: 'lv',
    nl: 'nl fy',
    no: 'nb nn no',
    pl: 'pl',
    pt: 'pt',
    ro: 'ro',
    ru: 'ru',
    se: 'sv',
    si: 'sl',
    sk: 'sk',
    th: 'th',
    tr: 'tr',
    ua: 'uk',
    uy: 'es',
    uz: 'uz',
    vn: 'vi',
  }),
);

/** Whether the host is of a country that speaks neither English nor a language of this person (BCP 47). A site there may speak English all the same: this orders, and hides nothing. */
export function speaksOtherLanguage(host: string, languages: readonly string[]): boolean {
  const spoken = SPOKEN.get(host.slice(host.lastIndexOf('.') + 1))?.split(' ');
  return spoken !== undefined && !languages.some((language) => spoken.includes(language.toLowerCase().split('-')[0] ?? ''));
}
