// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { localeFor } from '../../../src/ui/locale.ts';
import { type CheckPage, pageCheckButton } from '../../../src/ui/page-check-button.ts';
import { translate } from '../../../src/ui/translate.ts';
import { samples } from '../../gallery/samples.ts';

const models = samples.flatMap((sample) => (sample.page === 'popup' ? [sample.model] : []));

async function shown(check: CheckPage, language = 'en') {
  const t = translate(await localeFor(language));
  const view = models.map((model) => pageCheckButton(model, check, t)).find((found) => found !== undefined);
  const button = view?.querySelector('button');
  const answer = view?.querySelector('[role=status]');
  if (!button || !answer) throw new Error('no sample shows the button');
  return { button, answer, unreadable: t('page-check.unreadable') };
}

test('a press shows what was found, and brings it into sight', async () => {
  const { button, answer } = await shown(async () => document.createElement('hr'));
  answer.scrollIntoView = vi.fn();
  button.click();
  await vi.waitFor(() => expect(answer.querySelector('hr')).not.toBeNull());
  expect(answer.scrollIntoView).toHaveBeenCalledOnce();
});

test.for(['en', 'cy', 'pl', 'ro', 'pa', 'ur', 'bn', 'ar'])(
  '%s: what fails is told, and takes the place of an earlier answer',
  async (language) => {
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    const check = vi.fn<CheckPage>(async () => document.createElement('hr'));
    const { button, answer, unreadable } = await shown(check, language);
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
