import type { OptionsModel, ServiceAddedModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { unbroken } from '../unbroken.ts';
import { action, fixed, rows, section, type TranslateOptions } from './section.ts';

type Refusal = NonNullable<ServiceAddedModel['refused']>;

export interface AddedServicesActions {
  /** Resolves with why it was refused, or with nothing when it was added. */
  readonly add: (typed: { readonly name: string; readonly start: string; readonly signIn: string }) => Promise<Refusal | undefined>;
  readonly remove: (key: string) => void;
}

/** The field that a refusal is about. */
const FIELD_OF: { readonly [refusal in Refusal]: keyof Fields } = {
  name: 'name',
  'start-address': 'start',
  'start-cannot-open': 'start',
  imitates: 'start',
  'same-page': 'signIn',
  'sign-in-address': 'signIn',
  'too-many': 'name',
};

interface Fields {
  readonly name: HTMLInputElement;
  readonly start: HTMLInputElement;
  readonly signIn: HTMLInputElement;
}

/** Services that the person, or their organisation, has added for a sign-in page. */
export function addedServicesSection(
  { own, policy }: OptionsModel,
  { add, remove }: AddedServicesActions,
  t: TranslateOptions,
): HTMLElement {
  const locked = policy.locked.includes('services');
  return section(
    'own',
    t('options.own'),
    h('p', {}, t('options.own.lead')),
    rows(
      own,
      ({ key, name, start, signIn, madeFor, refused }) =>
        h(
          'li',
          { 'data-own': name },
          h(
            'span',
            {},
            h('b', {}, h('bdi', {}, name)),
            h('br'),
            h('bdi', { dir: 'ltr' }, start),
            h('br'),
            t('options.own.for', { page: signIn }),
            // Else two that were told for two sites would read alike.
            madeFor !== undefined && h('span', { 'data-made-for': madeFor }, h('br'), h('bdi', { dir: 'ltr' }, madeFor)),
            refused &&
              h(
                'span',
                { class: 'wrong', 'data-refused': refused },
                h('br'),
                t('options.own.refused'),
                ' ',
                t(`options.own.wrong.${refused}`),
              ),
          ),
          locked || policy.fixed.services.includes(key)
            ? fixed(t)
            : action('remove', t('options.own.remove', { service: name }), () => remove(key)),
        ),
      t('options.none-yet'),
    ),
    locked ? fixed(t) : form(add, t),
  );
}

function form(add: AddedServicesActions['add'], t: TranslateOptions): HTMLElement {
  const fields: Fields = { name: field('name', 'text'), start: field('start', 'url'), signIn: field('signIn', 'url') };
  const wrong = h('p', { id: 'own-wrong', class: 'wrong', role: 'alert' });
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const { name, start, signIn } = fields;
    const refusal = await add({ name: name.value, start: start.value, signIn: signIn.value });
    for (const [key, input] of Object.entries(fields)) input.setAttribute('aria-invalid', String(refusal && FIELD_OF[refusal] === key));
    wrong.replaceChildren(...(refusal ? unbroken(t(`options.own.wrong.${refusal}`)) : []));
    if (refusal) fields[FIELD_OF[refusal]].focus();
  }
  return h(
    'form',
    { class: 'add', novalidate: true, submit: (event) => void submit(event) },
    ...(['name', 'start', 'signIn'] as const).flatMap((key) => [h('label', { for: `own-${key}` }, t(`options.own.${key}`)), fields[key]]),
    wrong,
    h('button', { type: 'submit', class: 'plain', 'data-action': 'add-service' }, t('options.own.add')),
  );
}

function field(key: keyof Fields, inputmode: string): HTMLInputElement {
  const address = key !== 'name';
  return h('input', {
    id: `own-${key}`,
    type: 'text',
    inputmode,
    autocapitalize: address ? 'none' : 'words',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: address ? 'ltr' : 'auto',
    'aria-describedby': 'own-wrong',
  });
}
