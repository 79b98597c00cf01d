import { expect, test } from 'vitest';
import { RULES } from '../../../src/core/judge.ts';
import { inFlow } from '../../../src/core/rules/in-flow.ts';
import { insecure } from '../../../src/core/rules/insecure.ts';
import { lookalike } from '../../../src/core/rules/lookalike.ts';
import { loop } from '../../../src/core/rules/loop.ts';
import { outOfFlow } from '../../../src/core/rules/out-of-flow.ts';
import { spentAnswer } from '../../../src/core/rules/spent-answer.ts';
import { unsafeRequest } from '../../../src/core/rules/unsafe-request.ts';

/** The order of the rules is policy. Each stands before the next because… */
const ORDER = [
  [insecure, 'a page that anybody on the line may have changed proves nothing about the rest'],
  [lookalike, 'an impostor is no login at all'],
  [unsafeRequest, 'a dead request does no harm, a live one to a stranger does'],
  [loop, 'a tab that goes round in circles is in a flow, and lost'],
  [outOfFlow, 'doubt before comfort'],
  [spentAnswer, 'a page of a service is no page of its login'],
  [inFlow, 'what is left'],
] as const;

test('danger before doubt, doubt before comfort', () => {
  expect(RULES).toEqual(ORDER.map(([rule]) => rule));
});
