import type { OptionsModel } from '../messages/models.ts';
import type { Answers, Ask } from '../messages/requests.ts';
import type { ImportRefusal, Opened } from './options/files.ts';
import type { TranslateOptions } from './options/section.ts';
import type { OptionsActions } from './options-view.ts';

/** What the settings page can do to itself and to its person. */
export interface OptionsPage {
  readonly ask: Ask;
  /** Shows the page anew. */
  readonly show: (model: OptionsModel) => void;
  /** Says something where everybody notices it. */
  readonly say: (words: string) => void;
  readonly saveFile: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Begins anew, in another language. */
  readonly again: () => Promise<void>;
  /** A date in the person's language. */
  readonly date: (atMs: number) => string;
}

/** Each button's question to the worker, and what is shown of its answer. */
export function optionsActions({ ask, show, say, saveFile, copy, again, date }: OptionsPage, t: TranslateOptions): OptionsActions {
  /** What may be refused leaves the page as it is: the section says why. */
  async function take<R>(answer: Promise<{ readonly refused?: R; readonly options: OptionsModel }>, said?: string): Promise<R | undefined> {
    try {
      const { refused, options } = await answer;
      if (refused !== undefined) return refused;
      show(options);
      if (said !== undefined) say(said);
    } catch (error) {
      failed(error);
    }
    return undefined;
  }

  function change(answer: Promise<OptionsModel>, said?: string): void {
    void take(
      answer.then((options) => ({ options })),
      said,
    );
  }

  function download(name: string, answer: Promise<{ readonly text: string }>): void {
    answer.then(({ text }) => saveFile(name, text), failed);
  }

  /** Nothing was changed. */
  function failed(error: unknown): void {
    say(t('failed.title'));
    console.error(error);
  }

  return {
    chooseLoudness: (loudness) => change(ask<'set-loudness'>({ kind: 'set-loudness', loudness })),
    chooseLanguage: (language) => void ask<'set-language'>({ kind: 'set-language', language }).then(again, failed),
    forget: (serviceId) => change(ask<'forget-service'>({ kind: 'forget-service', serviceId })),
    erase: () => change(ask<'erase-memory'>({ kind: 'erase-memory' }), t('options.erased')),
    askFirst: (login) => change(ask<'forget-always'>({ kind: 'forget-always', login })),
    add: (typed) => take(ask<'add-service'>({ kind: 'add-service', ...typed })),
    remove: (key) => change(ask<'remove-service'>({ kind: 'remove-service', key })),
    trust: (hostname) => take(ask<'allow-host'>({ kind: 'allow-host', hostname })),
    distrust: (hostname) => change(ask<'disallow-host'>({ kind: 'disallow-host', hostname })),
    share: (on) => change(ask<'set-sync'>({ kind: 'set-sync', on })),
    save: () => download('frontdoor.json', ask<'export-all'>({ kind: 'export-all' })),
    open: opening(ask, { take, failed, again, say }, t),
    saveBroken: () => download('frontdoor-broken.json', ask<'export-broken'>({ kind: 'export-broken' })),
    removeBroken: () => change(ask<'remove-broken'>({ kind: 'remove-broken' })),
    check: () => ask<'self-test'>({ kind: 'self-test' }),
    copy,
    date,
  };
}

interface Answered {
  say(words: string): void;
  take(answer: Promise<Answers['import-all']>, said: string): Promise<ImportRefusal | undefined>;
  failed(error: unknown): void;
  again(): Promise<void>;
}

/** Looks into a file, and takes it in where nothing of it has to be asked. */
function opening(ask: Ask, { take, failed, again, say }: Answered, t: TranslateOptions): (file: Blob) => Promise<Opened> {
  return async (file) => {
    const text = await file.text();
    const add = async (accepted: readonly string[], said: string): Promise<ImportRefusal | undefined> => {
      const answer = ask<'import-all'>({ kind: 'import-all', text, accepted: [...accepted] });
      const leftOut = (await answer.catch(() => undefined))?.leftOut.length ?? 0;
      const outcome = leftOut > 0 ? t('options.files.left-out', { count: String(leftOut) }) : said;
      const refused = await take(answer, outcome);
      if (refused === undefined && accepted.includes('language')) {
        await again().catch(failed);
        // What was said went with the page as it was drawn before.
        say(outcome);
      }
      return refused;
    };
    try {
      const { refused, lines } = await ask<'read-import'>({ kind: 'read-import', text });
      if (refused) return { refusal: refused };
      if (lines.length === 0) return { refusal: await add([], t('options.files.opened')) };
      return { ask: { lines, add: (accepted) => add(accepted, t('options.files.chosen')) } };
    } catch (error) {
      failed(error);
      return {};
    }
  };
}
