import type { StartToldModel, TellStartModel } from '../messages/models.ts';
import { type Attributes, h } from './dom.ts';
import type { MessageKey, Translate } from './translate.ts';
import { unbroken } from './unbroken.ts';

export type StartRefusal = NonNullable<StartToldModel['refused']>;

/** What is kept of where a person starts; each resolves with why it was refused, or with nothing when it was done. */
export interface StartActions {
  readonly tell: (name: string, start: string) => Promise<StartRefusal | undefined>;
  readonly pick: (serviceId: string) => Promise<StartRefusal | undefined>;
  readonly goAndRemember: (deed: 'await' | 'keep' | 'undo') => Promise<StartRefusal | undefined>;
}

const WRONG_ID = 'start-wrong';

export const START_REFUSED: { readonly [refusal in StartRefusal]: MessageKey } = {
  name: 'start.wrong.address',
  'start-address': 'start.wrong.address',
  'start-cannot-open': 'start.wrong.sign-in',
  'same-page': 'start.wrong.sign-in',
  imitates: 'start.wrong.imitates',
  'sign-in-address': 'start.wrong',
  'too-many': 'start.wrong',
  'not-possible': 'start.wrong',
};

/** "Not here? Tell Frontdoor where you start": an address, one of the services that they use, or the place where their next login ends. */
export function tellStart({ site = '', used, isAwaited = false }: TellStartModel, starts: StartActions, t: Translate): HTMLElement {
  const wrong = h('p', { id: WRONG_ID, class: 'wrong', role: 'alert' });
  const say = (refusal: StartRefusal | undefined): void => {
    wrong.replaceChildren(...(refusal ? unbroken(t(START_REFUSED[refusal])) : []));
  };
  return h(
    'details',
    { class: 'tell-start' },
    h('summary', {}, t('start.tell')),
    h('p', {}, t('start.lead')),
    isAwaited ? awaited(t) : goThere(starts, say, t),
    ...used.map(({ id, name }) => plain({ 'data-pick': id }, t('start.pick', { service: name }), () => void starts.pick(id).then(say))),
    form(site, starts, wrong, say, t),
  );
}

type Say = (refusal: StartRefusal | undefined) => void;

function goThere({ goAndRemember }: StartActions, say: Say, t: Translate): HTMLElement {
  async function go(): Promise<void> {
    const refusal = await goAndRemember('await');
    say(refusal);
    if (refusal) return;
    const told = awaited(t);
    button.replaceWith(told);
    told.focus();
  }
  const button = plain({ 'data-action': 'await-start' }, t('start.go'), () => void go());
  return button;
}

function awaited(t: Translate): HTMLElement {
  return h('p', { class: 'awaited', role: 'status', tabindex: '-1' }, t('start.awaited'));
}

function form(site: string, { tell }: StartActions, wrong: HTMLElement, say: Say, t: Translate): HTMLElement {
  const start = field('start', site);
  const name = field('name', site);
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const refusal = await tell(name.value, start.value);
    start.setAttribute('aria-invalid', String(refusal !== undefined));
    say(refusal);
    if (!refusal) return;
    start.focus();
    // In a small window it stands below the edge.
    wrong.scrollIntoView({ block: 'nearest' });
  }
  return h(
    'form',
    { class: 'add', novalidate: true, submit: (event) => void submit(event) },
    h('label', { for: start.id }, t('start.address')),
    start,
    h('label', { for: name.id }, t('start.name')),
    name,
    wrong,
    h('button', { type: 'submit', class: 'plain', 'data-action': 'tell-start' }, t('start.save')),
  );
}

function plain(attributes: Attributes, words: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'plain', ...attributes, click }, words);
}

function field(key: 'start' | 'name', value: string): HTMLInputElement {
  const isAddress = key === 'start';
  const input = h('input', {
    id: `start-${key}`,
    type: 'text',
    inputmode: isAddress ? 'url' : 'text',
    autocapitalize: isAddress ? 'none' : 'words',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: isAddress ? 'ltr' : 'auto',
    'aria-describedby': WRONG_ID,
  });
  input.value = value;
  return input;
}
