import type { LanguageCode } from '../../src/ui/languages.ts';

/** A language other than English. */
export type Translated = Exclude<LanguageCode, 'en'>;

/** One thing that our texts speak of. */
export interface Term {
  /** What English calls it, and nothing else in our texts. */
  readonly english: RegExp;
  /** The one word for it, by what all of its forms have in common; more than one where a language changes its beginning or its end (Welsh mutates). */
  readonly word: { readonly [language in Translated]: readonly string[] };
  /** Where our word is what browsers call it, where to look. */
  readonly source?: string;
}

/** Seen on 26 November 2026. */
const FIREFOX = 'mozilla-l10n/firefox-l10n, browser/browser/menubar.ftl and appmenu.ftl of the language';

/** The names of things, one word each. */
export const GLOSSARY: { readonly [term: string]: Term } = {
  bookmark: {
    english: /\bbookmark/i,
    word: {
      cy: ['nod tudalen', 'nodau tudalen'],
      pl: ['zakład'],
      ro: ['marc'],
      pa: ['ਬੁੱਕਮਾਰਕ'],
      ur: ['بُک مارک'],
      bn: ['বুকমার্ক'],
      // As Chrome calls it; Firefox says «علامة», which is also any sign.
      ar: ['إشار'],
    },
    source: FIREFOX,
  },
  'sign-in page': {
    english: /\bsign-in page/i,
    word: {
      cy: ['tudalen fewngofnodi', 'dudalen fewngofnodi', 'tudalennau mewngofnodi', 'dudalennau mewngofnodi'],
      pl: ['logowania'],
      ro: ['de conectare'],
      pa: ['ਸਾਈਨ-ਇਨ ਪੰਨ'],
      ur: ['سائن اِن صفح'],
      bn: ['সাইন-ইন পৃষ্ঠা'],
      ar: ['صفحة تسجيل', 'صفحات تسجيل'],
    },
  },
  'sign in': {
    english: /\bsign(?:s|ed|ing)? in\b/i,
    word: {
      cy: ['ewngofnod'],
      pl: ['logow', 'loguj'],
      ro: ['conect'],
      pa: ['ਸਾਈਨ ਇਨ'],
      ur: ['سائن اِن'],
      bn: ['সাইন ইন'],
      ar: ['سجل', 'سجّل', 'تسجيل'],
    },
    source: FIREFOX,
  },
  'sign out': {
    english: /\bsign(?:s|ing)? (?:you )?out\b/i,
    word: { cy: ['allgofnod'], pl: ['wylog'], ro: ['deconect'], pa: ['ਸਾਈਨ ਆਊਟ'], ur: ['سائن آؤٹ'], bn: ['সাইন আউট'], ar: ['خروج'] },
  },
  service: {
    english: /\bservices?\b/i,
    word: { cy: ['wasanaeth'], pl: ['usług', 'usłudz'], ro: ['servici'], pa: ['ਸੇਵਾ'], ur: ['سروس'], bn: ['পরিষেবা'], ar: ['خدم'] },
  },
  'start page': {
    english: /\bstart page/i,
    word: {
      cy: ['tudalen gychwyn', 'dudalen gychwyn', 'tudalennau cychwyn'],
      pl: ['stron startow', 'strony startow', 'strona startow', 'stronę startow'],
      ro: ['pagina de pornire', 'pagină de pornire', 'pagina lui de pornire', 'paginii de pornire', 'paginile de pornire'],
      pa: ['ਸ਼ੁਰੂਆਤੀ ਪੰਨ'],
      ur: ['ابتدائی صفح'],
      bn: ['শুরুর পৃষ্ঠা'],
      ar: ['صفحة البداية', 'صفحات البداية'],
    },
  },
  settings: {
    english: /\bsettings\b/i,
    word: { cy: ['osodiadau'], pl: ['ustawieni'], ro: ['setări'], pa: ['ਸੈਟਿੰਗ'], ur: ['ترتیبات'], bn: ['সেটিংস'], ar: ['إعدادات'] },
    source: FIREFOX,
  },
  'private window': {
    english: /\bprivate window/i,
    word: {
      cy: ['ffenestri preifat'],
      pl: ['oknach prywatnych', 'okien prywatnych'],
      ro: ['ferestre private', 'ferestrele private'],
      pa: ['ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ'],
      ur: ['نجی ونڈو'],
      bn: ['ব্যক্তিগত উইন্ডো'],
      ar: ['نوافذ الخاصة'],
    },
    source: FIREFOX,
  },
  'small window': {
    english: /\bsmall window/i,
    word: {
      cy: ['ffenestr fach'],
      pl: ['małe okno', 'małego okna'],
      ro: ['fereastră mică', 'fereastra mică'],
      pa: ['ਛੋਟੀ ਵਿੰਡੋ'],
      ur: ['چھوٹی ونڈو'],
      bn: ['ছোট উইন্ডো'],
      ar: ['نافذة صغيرة', 'النافذة الصغيرة', 'نافذة frontdoor الصغيرة'],
    },
  },
  address: {
    english: /\baddress(?! bar)/i,
    word: {
      cy: ['yfeiriad'],
      pl: ['adres'],
      ro: ['adres'],
      pa: ['ਪਤਾ', 'ਪਤੇ', 'ਪਤਿ'],
      ur: ['پتہ', 'پتے', 'پتوں'],
      bn: ['ঠিকানা'],
      ar: ['عنوان', 'عناوين'],
    },
  },
  warn: {
    english: /\bwarn/i,
    word: {
      cy: ['rhybudd'],
      pl: ['ostrze'],
      ro: ['avertis', 'avertiz'],
      pa: ['ਚੇਤਾਵਨੀ'],
      // The warning itself, and to warn.
      ur: ['انتباہ', 'خبردار'],
      bn: ['সতর্ক'],
      ar: ['تحذ', 'يحذ', 'نحذ', 'تحذّ'],
    },
  },
  password: {
    english: /\bpassword/i,
    word: {
      cy: ['yfrinair'],
      pl: ['hasł'],
      ro: ['parol'],
      pa: ['ਪਾਸਵਰਡ'],
      ur: ['پاس ورڈ'],
      bn: ['পাসওয়ার্ড'],
      ar: ['كلمة مرور', 'كلمة المرور'],
    },
  },
  fake: {
    english: /\bfake/i,
    word: { cy: ['ffug'], pl: ['fałszyw'], ro: ['fals'], pa: ['ਨਕਲੀ'], ur: ['نقلی'], bn: ['নকল'], ar: ['مزيف'] },
  },
  real: {
    english: /\breal\b(?! fake)/i,
    word: { cy: ['go iawn'], pl: ['prawdziw'], ro: ['real'], pa: ['ਅਸਲੀ'], ur: ['اصلی'], bn: ['আসল'], ar: ['حقيقي'] },
  },
  genuine: {
    english: /\bgenuine\b/i,
    word: { cy: ['dilys'], pl: ['prawdziw'], ro: ['autentic'], pa: ['ਅਸਲੀ'], ur: ['اصلی'], bn: ['আসল'], ar: ['حقيقي'] },
  },
  browser: {
    english: /\bbrowser/i,
    word: { cy: ['orwr', 'orwyr'], pl: ['przegląda'], ro: ['browser'], pa: ['ਬ੍ਰਾਊਜ਼ਰ'], ur: ['براؤزر'], bn: ['ব্রাউজার'], ar: ['متصفح'] },
  },
  page: {
    english: /\bpages?\b/i,
    word: { cy: ['udalen'], pl: ['stron'], ro: ['pagin'], pa: ['ਪੰਨ'], ur: ['صفح'], bn: ['পৃষ্ঠা'], ar: ['صفح'] },
  },
  site: {
    english: /\b(?:web)?sites?\b/i,
    word: { cy: ['wefan'], pl: ['stron'], ro: ['site'], pa: ['ਸਾਈਟ'], ur: ['سائٹ'], bn: ['সাইট'], ar: ['موقع', 'مواقع'] },
  },
  link: {
    english: /\blinks?\b/i,
    word: { cy: ['dolen'], pl: ['link'], ro: ['link'], pa: ['ਲਿੰਕ'], ur: ['لنک'], bn: ['লিংক'], ar: ['رابط', 'روابط'] },
  },
  'help desk': {
    english: /\bhelp desk/i,
    word: {
      cy: ['desg gymorth'],
      pl: ['pomoc techniczn', 'pomocy techniczn'],
      ro: ['de asistență'],
      pa: ['ਹੈਲਪ ਡੈਸਕ'],
      ur: ['ہیلپ ڈیسک'],
      bn: ['হেল্প ডেস্ক'],
      ar: ['مكتب المساعدة'],
    },
  },
  organisation: {
    english: /\borganisation/i,
    word: { cy: ['sefydliad'], pl: ['organizac'], ro: ['organizați'], pa: ['ਸੰਸਥਾ'], ur: ['ادار'], bn: ['প্রতিষ্ঠান'], ar: ['مؤسس'] },
  },
  account: {
    english: /\baccount/i,
    word: {
      cy: ['yfrif'],
      pl: ['kont', 'konc'],
      ro: ['cont ', 'cont.', 'contul', 'contur'],
      pa: ['ਖਾਤ'],
      ur: ['اکاؤنٹ'],
      bn: ['অ্যাকাউন্ট'],
      ar: ['حساب'],
    },
  },
  computer: {
    english: /\bcomputer/i,
    word: { cy: ['yfrifiadur'], pl: ['komputer'], ro: ['calculator'], pa: ['ਕੰਪਿਊਟਰ'], ur: ['کمپیوٹر'], bn: ['কম্পিউটার'], ar: ['كمبيوتر'] },
  },
  toolbar: {
    english: /\btoolbar/i,
    word: {
      cy: ['bar offer'],
      pl: ['pasku narzędzi', 'paska narzędzi'],
      ro: ['bara de instrumente'],
      pa: ['ਟੂਲਬਾਰ'],
      ur: ['ٹول بار'],
      bn: ['টুলবার'],
      ar: ['شريط الأدوات'],
    },
    source: FIREFOX,
  },
  button: {
    english: /\bbutton/i,
    word: { cy: ['botwm', 'fotwm'], pl: ['przycisk'], ro: ['buton'], pa: ['ਬਟਨ'], ur: ['بٹن'], bn: ['বোতাম'], ar: ['زر'] },
  },
  file: {
    english: /\bfile\b/i,
    word: { cy: ['ffeil'], pl: ['plik'], ro: ['fișier'], pa: ['ਫ਼ਾਈਲ'], ur: ['فائل'], bn: ['ফাইল'], ar: ['ملف'] },
  },
  undo: {
    english: /\bundo/i,
    word: { cy: ['dadwneud', 'ddadwneud'], pl: ['cofn'], ro: ['anul'], pa: ['ਵਾਪਸ'], ur: ['واپس'], bn: ['আগের মতো'], ar: ['تراجع'] },
  },
};

/** Strings that rightly do without the word, and why; none so far. */
export const EXCEPTIONS: readonly (readonly [language: Translated, term: string, key: string, because: string])[] = [];

/** Words that were used beside the one of the glossary, or say something else; whole words or phrases. */
export const NEVER: readonly (readonly [language: Translated, word: string, because: string])[] = [
  ['cy', 'ail-law', 'second-hand: a link is used (“wedi’u defnyddio”)'],
  ['cy', 'ddim wedi gweithio eto', 'has not worked yet: what failed again “fethodd unwaith eto”'],
  ['pl', 'strona początkowa', 'a start page is “strona startowa”'],
  ['pl', 'witryn', 'a site is “strona”'],
  ['ro', 'pagina de start', 'a start page is “pagina de pornire”'],
  ['ro', 'pagina lui de start', 'the same'],
  ['ro', 'navigator', 'a browser is “browser”'],
  ['ro', 'apeși', 'people are spoken to politely: “apăsați”'],
  ['ro', 'uită-te', 'politely: “uitați-vă”'],
  ['ro', 'nu scrie ', 'politely: “nu scrieți”'],
  ['ro', 'ești', 'politely: “sunteți”'],
  ['ro', 'schimbă marcajul', 'politely: “schimbați”'],
  ['bn', 'জানালা', 'a window is “উইন্ডো”, as browsers say'],
  ['bn', 'সেবা', 'a service is “পরিষেবা”'],
  ['bn', ' পাতা', 'a page is “পৃষ্ঠা”'],
  ['pa', 'ਨਿੱਜੀ ਵਿੰਡੋ', 'a private window is “ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ”, as Firefox says'],
  ['ar', 'حاسوب', 'a computer is «كمبيوتر»'],
  ['ar', 'صفحات البدء', 'start pages are «صفحات البداية»'],
];

/** How a language opens and closes what it quotes (CLDR 48, delimiters). */
export const QUOTES: { readonly [language in LanguageCode]: readonly [opening: string, closing: string] } = {
  en: ['“', '”'],
  cy: ['“', '”'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  pa: ['“', '”'],
  ur: ['”', '“'],
  bn: ['“', '”'],
  ar: ['”', '“'],
};
