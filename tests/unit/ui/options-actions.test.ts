import { expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import words from '../../../assets/locales/en.options.json' with { type: 'json' };
import type { Ask } from '../../../src/messages/requests.ts';
import { optionsActions } from '../../../src/ui/options-actions.ts';
import { translate } from '../../../src/ui/translate.ts';
import { full } from '../../gallery/options-samples.ts';

const t = translate({ messages: { ...en, ...words }, dir: 'ltr' });

/** Takes in a file that changes the language, and of which one line cannot be taken in; what the page does, in order. */
async function takenIn(redraw: () => Promise<void>): Promise<readonly string[]> {
  const did: string[] = [];
  const answers: { readonly [kind: string]: unknown } = {
    'read-import': { lines: [{ kind: 'language' }] },
    'import-all': { leftOut: [{}], options: full },
  };
  const page = {
    ask: (async ({ kind }: { readonly kind: string }) => answers[kind]) as Ask,
    show: () => void did.push('shown'),
    say: (said: string) => void did.push(said),
    saveFile: () => undefined,
    copy: async () => true,
    again: async () => {
      did.push('drawn anew');
      await redraw();
    },
    date: () => '1 January 2026',
  };
  const { ask } = await optionsActions(page, t).open(new Blob(['{}']));
  await ask?.add(['language']);
  return did;
}

test('what was left out of a file is said after the page is drawn in another language', async () => {
  const leftOut = t('options.files.left-out', { count: '1' });
  expect((await takenIn(async () => undefined)).slice(-2)).toEqual(['drawn anew', leftOut]);
});

test('where the page cannot be drawn in another language, that is said, and what was left out', async () => {
  const did = await takenIn(() => Promise.reject(new Error('no such file')));
  expect(did.slice(-3)).toEqual(['drawn anew', t('failed.title'), t('options.files.left-out', { count: '1' })]);
});
