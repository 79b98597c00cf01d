/**
 * In the words of students, trainers, designers and fans, in English: what is shown is not what it looks like. It lowers the voice only: a hostile page that
 * says it tells people so.
 */
const SAYS_SO =
  /\b(?:clone|mock-?up|parody|prototype|redesign|simulation|training exercise|not (?:affiliated|associated|connected|endorsed)|this is not|not an? (?:real|official))\b/i;

/** In the words of archives, search engines and readers that keep pages: this is how a page of somebody else's once looked. */
const KEPT_COPY =
  /\b(?:archived|cached|stored|saved) (?:copy|page|snapshot|version)\b|\b(?:snapshot|copy|cache) of (?:the |this )?(?:page\b|web ?page\b|https?:)/i;

/** The same in other languages: not affiliated, not genuine or official, an exercise, a parody, a copy that is kept. */
const SAYS_SO_ELSEWHERE: readonly RegExp[] = [
  // Cymraeg
  /nid yw.n gysylltiedig|nid y dudalen swyddogol|copi archif|ymarfer hyfforddi/i,
  // Deutsch
  /nachgebaut|übungsseite|nicht verbunden mit|keine (?:echte|offizielle) seite|archivierte (?:kopie|version|seite)/i,
  // Español
  /no (?:está )?afiliad|no es (?:la|una) página (?:oficial|real)|copia archivada|ejercicio de formación/i,
  // Français
  /(?:pas|non) affilié|pas (?:la|une|le) (?:vraie|page officielle|site officiel)|copie archivée|exercice de sensibilisation/i,
  // Polski
  /nie jest (?:powiązan|oficjaln|prawdziw)|kopia archiwalna|ćwiczenie szkoleniowe/i,
  // العربية
  /غير تابع|ليست? الصفحة الرسمية|نسخة مؤرشفة|تمرين تدريبي/,
];

/** `/https/login.example.com/…`, `/1/https:/login.example.com/…`: gateways and isolation write so whose page they show. */
const ADDRESS_WITHIN = /\/https?(?:-\d{1,5})?:?\/{1,2}[a-z0-9-]{1,63}\.[a-z0-9.-]{2,253}(?:[:/]|$)/i;

export function disclaims(shown: string): boolean {
  return SAYS_SO.test(shown) || KEPT_COPY.test(shown) || SAYS_SO_ELSEWHERE.some((pattern) => pattern.test(shown));
}

/** Whether the address of a page says that it shows a page of another host. */
export function carriesAddress(address: string): boolean {
  return ADDRESS_WITHIN.test(URL.parse(address)?.pathname.slice(0, 2000) ?? '');
}
