import type { Directory } from '../core/directory.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { BookmarkModel } from '../messages/models.ts';
import { addressModel } from './address.ts';
import type { BookmarkCare, JudgedBookmark } from './bookmark-care.ts';
import { MAX_DOORS } from './judgement.ts';

export interface RepairParts {
  readonly directory: () => Directory;
  readonly bookmarkCare: BookmarkCare;
}

/** What the page that repairs bookmarks asks. */
export function createRepair({ directory, bookmarkCare }: RepairParts): Pick<Handlers, 'judge-bookmarks'> {
  return {
    'judge-bookmarks': async ({ urls }) =>
      urls.map((url) => {
        const judged = bookmarkCare.judge(url);
        return (judged && bookmarkModel(judged, directory())) ?? null;
      }),
  };
}

/** `undefined` when nothing is wrong with it. */
function bookmarkModel({ url, judgement, ways }: JudgedBookmark, directory: Directory): BookmarkModel | undefined {
  const { page, severity } = judgement;
  if (page.kind === 'unrelated' || page.kind === 'official' || severity === 'silent' || severity === 'reassure') return undefined;
  return {
    severity,
    problem: page.kind,
    name: page.name,
    ...('isOwner' in page && page.isOwner && { isOwner: true }),
    address: addressModel(url, directory),
    doors: ways.slice(0, MAX_DOORS).map(({ door: { service }, certainty }) => ({
      name: service.name,
      start: new URL(service.start).href,
      ...(certainty !== 'offered' && { isSure: true }),
    })),
  };
}
