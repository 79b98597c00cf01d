import { domainToUnicode } from 'node:url';
import { outOfFlowName } from '../core/out-of-flow-name.ts';
import type { LoginRequest } from '../core/request/login-request.ts';
import type { Cause, Standing } from '../core/verdict.ts';
import { type Judgement, notGuessed } from './answer.ts';
import type { Bookmark } from './bookmarks.ts';

/** Whether somebody should look at this. */
export function needsAttention({ severity }: Judgement): boolean {
  return severity !== 'silent' && severity !== 'reassure';
}

/** A verdict for people: what the page is, and the way in. */
export function describe(url: string, judgement: Judgement): string {
  const doors = notGuessed(judgement)
    .slice(0, 5)
    .map(({ service }, i) => `  ${i === 0 ? 'go to' : '   or'}  ${service.name}  ${service.start}`);
  return [`${MARKS[judgement.severity]} ${url}`, `  ${sentence(url, judgement)}`, ...doors].join('\n');
}

const MARKS = { silent: '·', reassure: '✓', guide: '→', caution: '!', stop: '✗' } as const;

function sentence(url: string, { verdict }: Judgement): string {
  switch (verdict.kind) {
    case 'unrelated':
      return 'Not a login page that Frontdoor knows.';
    case 'official':
      return standing(verdict.login.system.name, verdict.standing, verdict.service?.name);
    case 'out-of-flow':
      return `A genuine page of ${outOfFlowName(verdict)} that may not work when it is opened on its own: ${because(verdict.cause)}.${madeFor(verdict.request)}`;
    case 'loop':
      return `${verdict.login.system.name} and the service keep sending each other back and forth.`;
    case 'unsafe-request':
      return `A login at ${verdict.login.system.name} whose answer would go somewhere unsafe (${verdict.flaw.kind}).`;
    case 'insecure':
      return `${verdict.login.system.name} without encryption: do not type a password.`;
    case 'lookalike': {
      const shown = domainToUnicode(new URL(url).hostname);
      const sure = verdict.certainty === 'certain' ? 'This is not' : 'This may not be';
      return `${sure} ${verdict.imitates.name}: ${shown} resembles ${verdict.original} (${verdict.technique}).`;
    }
    default:
      return verdict satisfies never;
  }
}

function standing(name: string, standing: Standing, service: string | undefined): string {
  switch (standing) {
    case 'in-flow':
      return `Genuine: ${name}; ${service ?? 'another website'} leads here.`;
    case 'page':
      return `Genuine: a page of ${name}.`;
    case 'tenant':
      return `A page at ${name}, of a customer who is not known.`;
    default:
      return standing satisfies never;
  }
}

function madeFor({ origin, service }: LoginRequest): string {
  return origin === undefined || service ? '' : ` It was made for ${new URL(origin).hostname}.`;
}

function because(cause: Cause): string {
  switch (cause.kind) {
    case 'bare':
      return 'no service asked for it';
    case 'missing-parameters':
      return `the request lacks ${cause.missing.join(', ')}`;
    case 'spent-transaction':
      return `its one-time key (${cause.key}) may be used up`;
    case 'spent-answer':
      return `the answer that it carries (${cause.key}) was given before`;
    case 'replayed-request':
      return `its one-time value (${cause.key}) may work only once`;
    case 'expired-request':
      return `the request ${cause.says === 'ends' ? 'ended' : 'was made'} ${Math.round(cause.ageMs / 60_000)} minutes ago`;
    default:
      return cause satisfies never;
  }
}

/** One bookmark and what the core thinks of it; no judgement for what is no web address. */
export interface AuditedBookmark {
  readonly bookmark: Bookmark;
  readonly judgement: Judgement;
}

/** The audit of a bookmarks file: impostors first, then what to be careful with, then what cannot work. */
export function auditReport(audited: readonly AuditedBookmark[], skipped: number): string {
  const sections = [
    ['Impostors: delete these', 'stop'],
    ['Take care', 'caution'],
    ['May not work: replace with the start page', 'guide'],
  ] as const;
  const parts = sections.flatMap(([title, severity]) => {
    const rows = audited.filter(({ judgement }) => judgement.severity === severity);
    return rows.length === 0 ? [] : [`${title} (${rows.length})\n\n${rows.map(auditRow).join('\n\n')}`];
  });
  const attention = audited.filter(({ judgement }) => needsAttention(judgement)).length;
  const fine = audited.length - attention;
  const aside = skipped > 0 ? `; ${skipped} that are no web addresses were left aside` : '';
  return [...parts, `${audited.length} bookmarks checked: ${attention} need attention, ${fine} are fine${aside}.`].join('\n\n');
}

function auditRow({ bookmark, judgement }: AuditedBookmark): string {
  const place = bookmark.folder.length > 0 ? `  (${bookmark.folder.join(' › ')})` : '';
  return `${bookmark.title || 'Untitled'}${place}\n${describe(bookmark.url, judgement)}`;
}
