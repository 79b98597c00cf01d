// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { localeFor } from '../../../src/ui/locale.ts';
import { createPageChecks, type PageChecks, pageCheckButton } from '../../../src/ui/page-check-button.ts';
import { translate } from '../../../src/ui/translate.ts';
import { samples } from '../../gallery/samples.ts';

const models = samples.flatMap((sample) => (sample.page === 'popup' ? [sample.model] : []));

/** Of a popup that is open: each call is what is drawn anew. */
function checksOf(checkPage: () => Promise<HTMLElement>): () => PageChecks {
  const checks = createPageChecks(async () => ({ checkPage }));
  return () => checks(1, () => undefined, 'en');
}

async function shown(checks: PageChecks, language = 'en', url?: string) {
  const t = translate(await localeFor(language));
  const at = (model: (typeof models)[number]) =>
    url !== undefined && model.technical ? { ...model, technical: { ...model.technical, url } } : model;
  const view = models
    .values()
    .map((model) => pageCheckButton(at(model), checks, t))
    .find((found) => found !== undefined);
  const button = view?.querySelector('button');
  const answer = view?.querySelector('[role=status]');
  if (!button || !answer) throw new Error('no sample shows the button');
  return { button, answer, unreadable: t('page-check.unreadable') };
}

test('a press shows what was found, and brings it into sight', async () => {
  const { button, answer } = await shown(checksOf(async () => document.createElement('hr'))());
  answer.scrollIntoView = vi.fn();
  button.click();
  await vi.waitFor(() => expect(answer.querySelector('hr')).not.toBeNull());
  expect(answer.scrollIntoView).toHaveBeenCalledOnce();
});

test.for(['en', 'cy', 'pl', 'ro', 'pa', 'ur', 'bn', 'ar'])(
  '%s: what fails is told, and takes the place of an earlier answer',
  async (language) => {
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    const check = vi.fn(async () => document.createElement('hr'));
    const { button, answer, unreadable } = await shown(checksOf(check)(), language);
    button.click();
    await vi.waitFor(() => expect(answer.querySelector('hr')).not.toBeNull());
    check.mockRejectedValueOnce(new Error('the part could not be loaded'));
    button.click();
    await vi.waitFor(() => expect(answer.textContent).toBe(unreadable));
    expect(answer.querySelector('hr')).toBeNull();
    expect(complained).toHaveBeenCalledOnce();
    complained.mockRestore();
  },
);

test('what is drawn anew for the same page keeps the answer, also one that is on its way; for another page it does not', async () => {
  const answers = Promise.withResolvers<HTMLElement>();
  const read = vi.fn(() => answers.promise);
  const checks = checksOf(read);
  const first = await shown(checks());
  first.button.click();
  const again = await shown(checks());
  const elsewhere = await shown(checks(), 'en', 'https://elsewhere.example/');
  answers.resolve(document.createElement('hr'));
  await vi.waitFor(() => expect(again.answer.querySelector('hr')).not.toBeNull());
  expect(elsewhere.answer.childNodes).toHaveLength(0);
  expect(read).toHaveBeenCalledOnce();
});

test('of two presses the answer of the second stands, whichever comes first', async () => {
  const [first, second] = [Promise.withResolvers<HTMLElement>(), Promise.withResolvers<HTMLElement>()];
  const read = vi
    .fn(() => first.promise)
    .mockReturnValueOnce(first.promise)
    .mockReturnValueOnce(second.promise);
  const { button, answer } = await shown(checksOf(read)());
  button.click();
  button.click();
  second.resolve(document.createElement('hr'));
  await vi.waitFor(() => expect(answer.querySelector('hr')).not.toBeNull());
  first.resolve(document.createElement('br'));
  await new Promise((done) => setTimeout(done));
  expect([...answer.children].map(({ localName }) => localName)).toEqual(['hr']);
});
