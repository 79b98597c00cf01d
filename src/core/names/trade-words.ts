/**
 * Words of login that name a trade, a product or a department just as well: firms of their own put them beside a surname or a brand that they serve
 * (Lloyd's Register). One of them beside a name is a reason for caution, not to stop.
 */
export const tradeWords: ReadonlySet<string> = new Set(
  'bank banking card cards certificate claim client clients code community connect people platform policy register service services share staff suite system team trust usa'.split(
    ' ',
  ),
);
