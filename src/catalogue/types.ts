import type * as z from 'zod/mini';
import type {
  answerViewer,
  brand,
  brandPages,
  catalogue,
  claim,
  entryPoint,
  host,
  interiorPage,
  keywordGroup,
  pageShape,
  pagesOfOthers,
  prices,
  provider,
  server,
  service,
  source,
} from './schema.ts';

/** The shapes of the catalogue's data; `schema.ts` says what each field means and proves it. */
export type Source = z.infer<typeof source>;
export type PageShape = z.infer<typeof pageShape>;
export type EntryPoint = z.infer<typeof entryPoint>;
export type InteriorPage = z.infer<typeof interiorPage>;
export type Host = z.infer<typeof host>;
export type Service = z.infer<typeof service>;
export type Provider = z.infer<typeof provider>;
export type Server = z.infer<typeof server>;
export type AnswerViewer = z.infer<typeof answerViewer>;
export type PagesOfOthers = z.infer<typeof pagesOfOthers>;
export type Claim = z.infer<typeof claim>;
export type Brand = z.infer<typeof brand>;
export type BrandPages = z.infer<typeof brandPages>;
/** The same as it is written; for what is left out see `whole-pages.ts`. */
export type BrandPagesEntry = Omit<BrandPages, MayBeLeftOut> & Partial<Pick<BrandPages, MayBeLeftOut>>;
export type MayBeLeftOut = 'assets' | 'icons' | 'fields' | 'links' | 'alsoAt' | 'loginHosts' | 'covers' | 'logos' | 'id';
export type Keywords = z.infer<typeof keywordGroup>;
export type Prices = z.infer<typeof prices>;
export type Catalogue = z.infer<typeof catalogue>;
