import type { ImportLine } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { LANGUAGES, ourLanguage } from '../languages.ts';
import { action, type TranslateOptions } from './section.ts';

export interface ImportChoice {
  /** Takes in the lines with these ids, and all that need not be asked. */
  readonly add: (accepted: readonly string[]) => void;
  readonly cancel: () => void;
}

/** What a file would do, line by line: nothing is chosen beforehand, and what is refused is told with the reason. */
export function importLines(lines: readonly ImportLine[], { add, cancel }: ImportChoice, t: TranslateOptions): HTMLElement {
  const asked = lines.filter(({ refused }) => refused === undefined);
  const refused = lines.filter((line) => line.refused !== undefined);
  const boxes = asked.map(({ id }) => h('input', { type: 'checkbox', value: id, 'data-line': id }));
  const accepted = (): readonly string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return h(
    'div',
    { class: 'asked', role: 'group', 'aria-labelledby': 'import-ask', tabindex: -1 },
    h('h3', { id: 'import-ask' }, t('options.files.ask')),
    h('p', {}, t('options.files.ask.care')),
    asked.length > 0 &&
      h(
        'div',
        { class: 'choices' },
        ...asked.map((line, i) => h('div', { class: 'line' }, h('label', { class: 'choice' }, boxes[i], words(line, t)), hosts(line, t))),
      ),
    refused.length > 0 && h('p', {}, t('options.files.left')),
    refused.length > 0 &&
      h(
        'ul',
        { class: 'left' },
        ...refused.map((line) => h('li', { 'data-refused': line.id }, words(line, t), h('br'), because(line, t), hosts(line, t))),
      ),
    h(
      'div',
      { class: 'whole' },
      action('import', t(asked.length > 0 ? 'options.files.add' : 'options.files.add.rest'), () => add(accepted())),
      action('cancel-import', t('options.files.cancel'), cancel),
    ),
  );
}

/** What a line would do. Names and addresses stand by themselves, so that no letter of theirs can reorder the words around them. */
function words(line: ImportLine, t: TranslateOptions): HTMLElement {
  switch (line.kind) {
    case 'trust':
      return said(t('options.files.line.trust'), [line.host]);
    case 'service':
      return said(t('options.files.line.service'), [line.name, line.host], t('options.files.line.page'), line.signIn);
    case 'always':
      return said(t('options.files.line.always'), [line.login, line.service, line.host]);
    case 'loudness':
      return said(t(`options.files.line.loudness.${line.loudness}`), []);
    case 'language':
      return said(t('options.language.label'), [nameOfLanguage(line.language)]);
    case 'learned':
    case 'learned-refused':
      return said(
        t(line.hosts.length === 1 ? 'options.files.line.learned.one' : 'options.files.line.learned', { count: String(line.hosts.length) }),
        [],
      );
    default:
      return line satisfies never;
  }
}

/** As its readers call it; one that none of our pages has by its tag. */
function nameOfLanguage(tag: string): string {
  const code = ourLanguage(tag);
  return code ? LANGUAGES[code].ownName : tag;
}

/** What is done; then to what, a line each; and perhaps for what. */
function said(what: string, to: readonly (string | undefined)[], forWhat?: string, page?: string): HTMLElement {
  const named = to.filter((text) => text !== undefined && text !== '');
  return h(
    'span',
    {},
    h('b', {}, what),
    ...named.flatMap((text) => [h('br'), h('bdi', {}, text)]),
    ...(page === undefined ? [] : [h('br'), `${forWhat} `, h('bdi', { dir: 'ltr' }, page)]),
  );
}

/** The sites that one line stands for. */
function hosts(line: ImportLine, t: TranslateOptions): HTMLElement | undefined {
  if (!('hosts' in line)) return undefined;
  const names = line.hosts.map((host) => h('li', {}, h('bdi', { dir: 'ltr' }, host)));
  return h('details', {}, h('summary', {}, t('options.files.which')), h('ul', {}, ...names));
}

function because(line: ImportLine, t: TranslateOptions): string {
  switch (line.refused) {
    case 'imitates':
    case 'locked':
    case 'too-many':
    case 'not-there':
    case 'unsafe':
    case 'start-cannot-open':
      return t(`options.files.refused.${line.refused}`);
    default:
      return t('options.files.refused.wrong');
  }
}
