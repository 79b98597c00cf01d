import type { Severity } from '../core/severity.ts';
import type { TechnicalModel, VerdictModel, WarningModel } from '../messages/models.ts';
import { asciiHostOf, hostOf } from './address.ts';
import type { Fact } from './problem-report-text.ts';
import { withoutValues } from './without-values.ts';

/** What a report says of a page that was judged, and of how it was reached; no address with its values. */
export function problemReportFacts(page: VerdictModel, severity: Severity, technical: TechnicalModel): readonly Fact[] {
  const { url, address, requested, arrival, login } = technical;
  const facts: readonly (readonly [label: Fact[0], value: string | undefined])[] = [
    ['verdict', page.kind],
    ['severity', severity],
    ['detail', evidence(page)],
    ['login', login],
    ['arrival', arrival],
    ['requested', requested === url ? undefined : withoutValues(requested)],
    ['url', withoutValues(url)],
    ['host', address.unicode],
  ];
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** What a report says of a page that was stopped. */
export function stoppedFacts({ page, address }: Extract<WarningModel, { kind: 'warning' }>, severity: Severity): readonly Fact[] {
  return [
    ['verdict', page.kind],
    ['severity', severity],
    ['detail', `${page.technique}, ${page.certainty}, ${page.original}`],
    ['url', withoutValues(address.href)],
    ...(hostOf(address) === asciiHostOf(address.href) ? [] : [['host', hostOf(address)] as const]),
  ];
}

function evidence(page: VerdictModel): string | undefined {
  switch (page.kind) {
    case 'unrelated':
      return undefined;
    case 'official':
      return [page.standing, page.service].filter(Boolean).join(', ');
    case 'out-of-flow':
      return cause(page.cause);
    case 'loop':
      return page.times === undefined ? page.circle : `${page.circle}: ${page.times}`;
    case 'unsafe-request':
      return page.flaw.kind;
    case 'insecure':
      return page.flaw;
    case 'lookalike':
      return `${page.technique}, ${page.certainty}, ${page.original}`;
    default:
      return page satisfies never;
  }
}

function cause(cause: Extract<VerdictModel, { kind: 'out-of-flow' }>['cause']): string {
  switch (cause.kind) {
    case 'bare':
      return cause.kind;
    case 'missing-parameters':
      return `${cause.kind}: ${cause.missing.join(', ')}`;
    case 'spent-transaction':
    case 'spent-answer':
    case 'replayed-request':
      return `${cause.kind}: ${cause.key}`;
    case 'expired-request':
      return `${cause.kind}: ${Math.round(cause.ageMs / 60_000)} min`;
    default:
      return cause satisfies never;
  }
}
