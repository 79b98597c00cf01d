import type { Directory } from './directory.ts';
import type { Navigation } from './navigation.ts';
import { inFlow } from './rules/in-flow.ts';
import { insecure } from './rules/insecure.ts';
import { lookalike } from './rules/lookalike.ts';
import { loop } from './rules/loop.ts';
import { outOfFlow } from './rules/out-of-flow.ts';
import type { Rule } from './rules/rule.ts';
import { spentAnswer } from './rules/spent-answer.ts';
import { unsafeRequest } from './rules/unsafe-request.ts';
import type { Verdict } from './verdict.ts';

/** The first rule that speaks wins: danger before doubt, doubt before comfort. */
export const RULES: readonly Rule[] = [insecure, lookalike, unsafeRequest, loop, outOfFlow, spentAnswer, inFlow];

/** Judges one navigation. Never throws, whatever the URL. */
export function judge(navigation: Navigation, directory: Directory): Verdict {
  for (const rule of RULES) {
    const verdict = rule(navigation, directory);
    if (verdict) return verdict;
  }
  return { kind: 'unrelated' };
}
