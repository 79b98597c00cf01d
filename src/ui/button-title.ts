import words from '../../assets/locales/en.toolbar.json';
import type { Severity } from '../core/severity.ts';

/** What the toolbar button says when the pointer rests on it. Words of their own: the worker carries no others. */
export function buttonTitle(severity: Severity): string {
  return words[`toolbar.${severity}`].message;
}
