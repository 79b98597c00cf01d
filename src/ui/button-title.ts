import type { Verdict } from '../core/verdict.ts';
import type { Translate } from './translate.ts';

/** What the toolbar button says when the pointer rests on it, in one line. */
export function buttonTitle(verdict: Verdict, t: Translate): string {
  switch (verdict.kind) {
    case 'unrelated':
      return t('popup.title');
    case 'official':
      return t(`official.${verdict.entry}.title`, { name: verdict.login.system.name });
    case 'lookalike':
      return t(`lookalike.${verdict.certainty}.title`, { name: verdict.imitates.name });
    case 'out-of-flow':
    case 'loop':
    case 'insecure':
    case 'unsafe-request':
      return t(`${verdict.kind}.title`);
    default:
      return verdict satisfies never;
  }
}
