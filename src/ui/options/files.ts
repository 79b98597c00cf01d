import { MAX_FILE_CHARACTERS } from '../../messages/limits.ts';
import type { ImportLine, ImportModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { importLines } from './import-lines.ts';
import { action, section, type TranslateOptions } from './section.ts';

export type ImportRefusal = NonNullable<ImportModel['refused']> | { readonly because: 'too-large'; readonly place?: undefined };

export interface FilesActions {
  /** Hands the person a copy of everything, as a file. */
  readonly save: () => void;
  /** Looks into a file, and takes it in where nothing of it has to be asked. */
  readonly open: (file: Blob) => Promise<Opened>;
}

/** Why a file was refused; or what has to be asked before it is taken in. Neither: it was taken in. */
export interface Opened {
  readonly refusal?: ImportRefusal | undefined;
  readonly ask?: {
    readonly lines: readonly ImportLine[];
    /** Takes it in, with the lines that were chosen. Resolves with why it was refused. */
    readonly add: (accepted: readonly string[]) => Promise<ImportRefusal | undefined>;
  };
}

/** Everything as a file: out, and in again. */
export function filesSection({ save, open }: FilesActions, t: TranslateOptions): HTMLElement {
  const wrong = h('p', { id: 'file-wrong', class: 'wrong', role: 'alert' });
  const asked = h('div', { id: 'asked' });
  const field = h('input', {
    type: 'file',
    id: 'file',
    accept: '.json,application/json',
    'data-action': 'open',
    change: () => void take(),
  });
  async function take(): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const { refusal, ask }: Opened = file.size > MAX_FILE_CHARACTERS ? { refusal: { because: 'too-large' } } : await open(file);
    field.value = '';
    asked.replaceChildren();
    tell(refusal);
    if (!ask) return;
    const choice = {
      add: (accepted: readonly string[]) => void ask.add(accepted).then(tell),
      cancel: () => {
        asked.replaceChildren();
        field.focus();
      },
    };
    asked.replaceChildren(importLines(ask.lines, choice, t));
    asked.querySelector<HTMLElement>('[role="group"]')?.focus();
  }
  function tell(refusal: ImportRefusal | undefined): void {
    wrong.textContent = refusal ? because(refusal, t) : '';
  }
  return section(
    'files',
    t('options.files'),
    h('p', {}, t('options.files.lead')),
    h('div', { class: 'whole' }, action('save', t('options.save'), save)),
    h(
      'div',
      { class: 'add' },
      h('label', { for: 'file' }, t('options.files.open')),
      h('p', { class: 'small', id: 'file-care' }, t('options.files.care')),
      field,
      wrong,
    ),
    asked,
  );
}

function because({ because: reason, place }: ImportRefusal, t: TranslateOptions): string {
  const said = t(`options.files.${reason}`);
  return place === undefined ? said : `${said} (${place})`;
}
