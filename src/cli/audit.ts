import { type Certainty, certaintyOf } from '../core/certainty.ts';
import type { Directory } from '../core/directory.ts';
import type { Severity } from '../core/severity.ts';
import type { Cause, Verdict } from '../core/verdict.ts';
import { webAddress } from '../core/web-address.ts';
import { answerOf, type Judgement, judgementOf, notGuessed } from './answer.ts';
import type { Bookmark } from './bookmark.ts';

/** One bookmark and what the core thinks of it. */
export interface AuditedBookmark {
  readonly bookmark: Bookmark;
  readonly judgement: Judgement;
}

export interface Audit {
  readonly audited: readonly AuditedBookmark[];
  /** Bookmarks that are no web addresses: little programs, searches, pages of the browser. */
  readonly skipped: number;
}

export function auditOf(bookmarks: readonly Bookmark[], directory: Directory, nowMs: number): Audit {
  const audited = bookmarks.flatMap((bookmark) => {
    const address = /^https?:/i.test(bookmark.url) ? webAddress(bookmark.url) : undefined;
    if (!address) return [];
    const { url, isPartial } = address;
    return [{ bookmark, judgement: judgementOf({ url, requested: url, arrival: 'bookmark', isPartial, atMs: nowMs }, directory) }];
  });
  return { audited, skipped: bookmarks.length - audited.length };
}

/** An audited bookmark as it is told to programs. */
export interface AuditRow {
  readonly title: string;
  readonly folder: readonly string[];
  readonly address: string;
  readonly verdict: Verdict['kind'];
  readonly severity: Severity;
  readonly cause?: Cause['kind'];
  readonly door?: { readonly name: string; readonly start: string };
  /** How sure the door is. */
  readonly howSure?: Certainty;
}

export function rowOf({ bookmark: { title, url, folder }, judgement }: AuditedBookmark): AuditRow {
  const { verdict, severity, cause } = answerOf(url, judgement);
  const best = bestDoor(url, judgement);
  return { title, folder, address: url, verdict, severity, ...(cause && { cause }), ...best };
}

/** The first door that is no guess and not where the bookmark leads already. */
function bestDoor(url: string, judgement: Judgement): Pick<AuditRow, 'door' | 'howSure'> {
  const door = notGuessed(judgement).find(({ service }) => new URL(service.start).href !== URL.parse(url)?.href);
  if (!door) return {};
  return { door: { name: door.service.name, start: door.service.start }, howSure: certaintyOf(door, judgement.doors) };
}

/**
 * What a bookmark is to open instead, where that is certain; else `undefined`, and the person chooses. The same as “Change all” of the page that repairs bookmarks, which leaves addresses of more than 20,000 characters alone.
 */
export function certainStart(audited: AuditedBookmark): string | undefined {
  const { severity, door, howSure = 'offered' } = rowOf(audited);
  return (severity === 'guide' || severity === 'stop') && howSure !== 'offered' ? door?.start : undefined;
}
