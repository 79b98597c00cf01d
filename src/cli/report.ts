import { domainToUnicode } from 'node:url';
import { type Certainty, certaintyOf } from '../core/certainty.ts';
import { imitatedBy } from '../core/imitated.ts';
import { outOfFlowName } from '../core/login-name.ts';
import type { LoginRequest } from '../core/request/login-request.ts';
import type { Cause, Standing } from '../core/verdict.ts';
import { ageInWords } from './age.ts';
import { type Judgement, notGuessed } from './answer.ts';
import type { Audit, AuditedBookmark } from './audit.ts';
import { plainText } from './plain-text.ts';

/** Whether somebody should look at this. */
export function needsAttention({ severity }: Judgement): boolean {
  return severity !== 'silent' && severity !== 'reassure';
}

/** A verdict for people: what the page is, and the way in. */
export function describe(url: string, judgement: Judgement): string {
  const doors = notGuessed(judgement)
    .slice(0, 5)
    .map(
      (door, i) =>
        `  ${i === 0 ? 'go to' : '   or'}  ${door.service.name}  ${door.service.start}${i === 0 ? sureness(door, judgement) : ''}`,
    );
  return [`${SEVERITY_MARKS[judgement.severity]} ${plainText(url)}`, `  ${sentence(url, judgement)}`, ...doors].join('\n');
}

function sureness(door: Judgement['doors'][number], { doors }: Judgement): string {
  return `  (${SURENESS[certaintyOf(door, doors)]})`;
}

const SURENESS: { readonly [certainty in Certainty]: string } = {
  asked: 'certain: the address names it',
  chosen: 'certain: chosen for this login',
  added: 'certain: added for this login',
  usual: 'certain: the one that is used',
  only: 'certain: this login has no other service',
  offered: 'not certain: choose the one that is used',
};

const SEVERITY_MARKS = { silent: '·', reassure: '✓', guide: '→', caution: '!', stop: '✗' } as const;

function sentence(url: string, { verdict }: Judgement): string {
  switch (verdict.kind) {
    case 'unrelated':
      return 'Not a login page that Frontdoor knows.';
    case 'official':
      return standing(verdict.login.system.name, verdict.standing, verdict.service?.name);
    case 'out-of-flow':
      return `A genuine page of ${outOfFlowName(verdict).name} that may not work when it is opened on its own: ${because(verdict.cause)}.${madeFor(verdict.request)}`;
    case 'loop':
      return `${verdict.login.system.name} and the service keep sending each other back and forth.`;
    case 'unsafe-request':
      return `A login at ${verdict.login.system.name} whose answer would go somewhere unsafe (${verdict.flaw.kind}).`;
    case 'insecure':
      return `${verdict.login.system.name} without encryption: do not type a password.`;
    case 'lookalike': {
      const shown = domainToUnicode(new URL(url).hostname);
      const sure = verdict.certainty === 'certain' ? 'This is not' : 'This may not be';
      const { name, original } = imitatedBy(verdict);
      return `${sure} ${name}: ${shown} resembles ${original} (${verdict.technique}).`;
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
      return `the request ${cause.says === 'ends' ? 'ended' : 'was made'} ${ageInWords(cause.ageMs)}`;
    default:
      return cause satisfies never;
  }
}

/** The audit of a bookmarks file: impostors first, then what to be careful with, then what cannot work. */
export function auditReport({ audited, skipped }: Audit): string {
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
  const aside = skipped > 0 ? `; left aside because they are not web addresses: ${skipped}` : '';
  return [...parts, `${audited.length} bookmarks checked: ${attention} need attention, ${fine} are fine${aside}.`].join('\n\n');
}

function auditRow({ bookmark, judgement }: AuditedBookmark): string {
  const place = bookmark.folder.length > 0 ? `  (${plainText(bookmark.folder.join(' › '))})` : '';
  return `${plainText(bookmark.title) || 'Untitled'}${place}\n${describe(bookmark.url, judgement)}`;
}
