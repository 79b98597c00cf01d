const WORDS =
  'account alert billing confirm helpdesk locked login recover secure security service signin support unlock update verify'.split(' ');

/** Whether a word of login stands right before or behind a stretch: in `applesupportnumbers` it says enough, whatever else is there. */
export function adjoinsLoginWord(text: string, at: number, end: number): boolean {
  return WORDS.some((word) => text.startsWith(word, end) || (at > 0 && text.slice(0, at).endsWith(word)));
}
