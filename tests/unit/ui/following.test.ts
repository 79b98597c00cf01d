import { expect, test } from 'vitest';
import type { Arrival } from '../../../src/core/navigation.ts';
import type { DoorModel, PopupModel } from '../../../src/messages/models.ts';
import { following } from '../../../src/ui/following.ts';

const model = (severity: PopupModel['severity'], name: string): PopupModel => ({
  tabId: 1,
  severity,
  page: { kind: 'out-of-flow', name, cause: { kind: 'bare' } },
  doors: [],
  allDoors: [],
  mayKeepChoice: false,
});

const DOOR: DoorModel = {
  id: 'a',
  name: 'A',
  audience: 'everyone',
  host: 'a.example',
  leadsTo: 'service',
  alsoKnownAs: [],
  reason: 'offered',
};

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

/** A page at this address, in the document that was shown at that time. */
const at = (url: string, sinceMs: number, arrival: Arrival = 'link'): PopupModel => {
  const after = url.slice('https://maps.example'.length);
  const address = { href: url, before: 'https://', domain: 'maps.example', after };
  return { ...model('silent', 'A'), page: { kind: 'unrelated' }, technical: { url, address, requested: url, arrival, sinceMs } };
};
const page = at('https://maps.example/@1', 1000);

test('a page that gives itself another address, over and over, takes nothing away that is being typed', () => {
  const moved = at('https://maps.example/@2', 1000);
  expect(following(page, { ...moved, technical: moved.technical && { ...moved.technical, requested: 'https://maps.example/@1' } })).toBe(
    'stay',
  );
});

test('the same address loaded again is the same page', () => {
  expect(following(page, at('https://maps.example/@1', 5000))).toBe('stay');
});

const shownAnew: readonly [because: string, now: PopupModel][] = [
  ['another page of that site', at('https://maps.example/@2', 5000)],
  ['loaded again, by a bookmark', at('https://maps.example/@1', 5000, 'bookmark')],
  ['no page of the web', { ...page, technical: undefined }],
  ['something else is said of it', { ...at('https://maps.example/@2', 1000), severity: 'guide' }],
  ['its bookmark', { ...at('https://maps.example/@2', 1000), bookmark: { state: 'opened', service: 'B' } }],
  ['its doors', { ...at('https://maps.example/@2', 1000), allDoors: [DOOR] }],
];
test.for(shownAnew)('shown anew: %s', ([, now]) => {
  expect(following(page, now)).toBe('show');
});
