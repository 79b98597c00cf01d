import * as z from 'zod/mini';
import { lazily } from '../core/lazily.ts';
import { LIMITS } from '../core/page-check/page-facts.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));
const part = z.number().check(z.gte(0), z.lte(1));

/** What was read of the page in a tab, and at which host (with its port, if it has one). Read in a page that somebody else wrote: nothing of it is believed that is not of this form, or longer than what is read. */
export const pageReading = lazily(() =>
  z.strictObject({
    host: text(LIMITS.host + 6),
    facts: z.strictObject({
      title: text(LIMITS.title),
      siteName: text(LIMITS.text),
      headings: list(text(LIMITS.text), LIMITS.headings),
      logos: list(z.strictObject({ text: text(LIMITS.text), file: text(LIMITS.text), isWritten: z.optional(z.boolean()) }), LIMITS.logos),
      notices: list(text(LIMITS.text), LIMITS.notices),
      fields: list(
        z.strictObject({
          type: text(LIMITS.name),
          name: text(LIMITS.name),
          id: text(LIMITS.name),
          purpose: text(LIMITS.name),
          label: text(LIMITS.name),
        }),
        LIMITS.fields,
      ),
      icons: list(text(LIMITS.host), LIMITS.icons),
      resources: list(text(LIMITS.host), LIMITS.resources),
      links: list(text(LIMITS.link), LIMITS.links),
      copiedFrom: list(text(LIMITS.host), LIMITS.copiedFrom),
      drawnAddresses: list(text(LIMITS.host), LIMITS.drawnAddresses),
      frames: list(z.strictObject({ host: text(LIMITS.host), share: part }), LIMITS.frames),
      canvas: part,
      words: z.int().check(z.gte(0), z.lte(LIMITS.words)),
      isDisclaimed: z.boolean(),
      isPartial: z.boolean(),
    }),
  }),
);
