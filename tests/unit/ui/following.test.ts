import { expect, test } from 'vitest';
import type { PopupModel } from '../../../src/messages/models.ts';
import { following } from '../../../src/ui/following.ts';

const model = (severity: PopupModel['severity'], name: string): PopupModel => ({
  tabId: 1,
  severity,
  page: { kind: 'out-of-flow', name, cause: { kind: 'bare' } },
  doors: [],
  allDoors: [],
  mayKeepChoice: false,
});

const cases: readonly [before: PopupModel | undefined, now: PopupModel, expected: string, because: string][] = [
  [undefined, model('silent', 'A'), 'show', 'the person opened it'],
  [model('guide', 'A'), model('guide', 'A'), 'stay', 'nothing changed; what is unfolded stays so'],
  [model('guide', 'A'), model('guide', 'B'), 'show', 'another login that was opened on its own'],
  [model('silent', 'A'), model('guide', 'B'), 'show', 'the list of doors gives way to what must be said'],
  [model('silent', 'A'), model('reassure', 'B'), 'show', 'the person opened it to know'],
  [model('guide', 'A'), model('silent', 'B'), 'close', 'a page that needs no words'],
  [model('caution', 'A'), model('reassure', 'B'), 'close', 'a healthy login'],
];

test.for(cases.map((one) => [one[3], one] as const))('%s', ([, [before, now, expected]]) => {
  expect(following(before, now)).toBe(expected);
});

test('what the person has just said of where they start shuts no fold', () => {
  const dead: PopupModel = { ...model('guide', 'A'), tellStart: { used: [] } };
  expect(following(dead, { ...dead, tellStart: { used: [], isAwaited: true } })).toBe('stay');
  expect(following(dead, { ...dead, tellStart: { used: [{ id: 'b', name: 'B' }], isAwaited: true } })).toBe('show');
});
