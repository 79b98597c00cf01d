import type { ImportModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { action, section, type TranslateOptions } from './section.ts';

/** Bytes; nobody has chosen that much. */
const LARGEST_FILE = 10_000_000;

export type ImportRefusal = NonNullable<ImportModel['refused']> | { readonly because: 'too-large'; readonly place?: undefined };

export interface FilesActions {
  /** Hands the person a copy of everything, as a file. */
  readonly save: () => void;
  /** Takes a file in; resolves with why it was refused, or with nothing when all of it was taken in. */
  readonly open: (file: Blob) => Promise<ImportRefusal | undefined>;
}

/** Everything as a file: out, and in again. */
export function filesSection({ save, open }: FilesActions, t: TranslateOptions): HTMLElement {
  const wrong = h('p', { id: 'file-wrong', class: 'wrong', role: 'alert' });
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
    const refusal = file.size > LARGEST_FILE ? ({ because: 'too-large' } as const) : await open(file);
    wrong.textContent = refusal ? because(refusal, t) : '';
    field.value = '';
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
  );
}

function because({ because: reason, place }: ImportRefusal, t: TranslateOptions): string {
  const said = t(`options.files.${reason}`);
  return place === undefined ? said : `${said} (${place})`;
}
