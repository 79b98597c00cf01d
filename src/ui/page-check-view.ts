import type english from '../../assets/locales/en.page-check.json';
import type { PageCheckModel } from '../messages/models.ts';
import { address } from './address.ts';
import { h } from './dom.ts';
import { type OpenDoor, primaryDoor } from './door-button.ts';
import type { MessageKey, Translate } from './translate.ts';

export type PageCheckKey = keyof typeof english;
type Words = Translate<MessageKey | PageCheckKey>;
type Claims = Extract<PageCheckModel, { kind: 'claims' }>;

/** What a page says it is, against where it stands. No sentence of it says that a page is genuine, and none repeats what the page says. */
export function pageCheckView(model: PageCheckModel, open: OpenDoor, t: Words): HTMLElement {
  const isCertain = model.kind === 'claims' && model.certainty === 'certain';
  return h(
    'div',
    { class: 'notice', 'data-page-check': isCertain ? 'certain' : model.kind === 'claims' ? 'likely' : model.kind },
    ...(model.kind === 'press-first' || model.kind === 'unreadable'
      ? [h('p', {}, t(`page-check.${model.kind}`))]
      : [
          ...told(model, open, t),
          ...('isPartial' in model && model.isPartial ? [h('p', {}, t('page-check.partial'))] : []),
          h('p', { class: 'small' }, t('page-check.kept')),
        ]),
  );
}

function told(model: Exclude<PageCheckModel, { kind: 'press-first' | 'unreadable' }>, open: OpenDoor, t: Words): readonly HTMLElement[] {
  const here = [h('p', { class: 'small' }, t('page-check.here')), h('p', {}, address({ ...model.address, after: '' }))];
  switch (model.kind) {
    case 'claims-nothing-known':
      return [h('h2', {}, t('page-check.nothing')), h('p', {}, t('page-check.nothing.body')), ...here];
    case 'official':
      return [h('h2', {}, t('page-check.official', { name: model.name })), ...here];
    case 'undecided':
      return [heading(model, 'page-check.likely', t), h('p', {}, t('page-check.undecided.body')), ...here];
    case 'claims':
      return claimed(model, here, open, t);
    default:
      return model satisfies never;
  }
}

/** The real door comes first where it is certain; else plain facts. */
function claimed(model: Claims, here: readonly HTMLElement[], open: OpenDoor, t: Words): readonly HTMLElement[] {
  const { certainty, door } = model;
  return [
    heading(model, `page-check.${certainty}`, t),
    h('p', {}, t(`page-check.${certainty}.body`)),
    ...(door && certainty === 'certain' ? [primaryDoor(door, open, t)] : []),
    ...here,
    ...(door && certainty === 'likely'
      ? [
          h('p', { class: 'small' }, t('page-check.home', { name: door.name })),
          h('p', {}, h('bdi', { class: 'address', dir: 'ltr' }, door.host)),
        ]
      : []),
    h('h3', {}, t('page-check.seen')),
    seen(model, t),
  ];
}

/** What a page says is told only of one that says a name; of another, what was seen of it. */
function heading({ name, sign }: Pick<Claims, 'name' | 'sign'>, key: 'page-check.certain' | 'page-check.likely', t: Words): HTMLElement {
  return h('h2', {}, sign ? inWords(sign, name, t) : t(key, { name }));
}

function inWords({ id, detail = '' }: Claims['evidence'][number], name: string, t: Words): string {
  return t(`page-check.evidence.${id}`, { name, place: detail, number: detail });
}

function seen({ name, asked, evidence }: Claims, t: Words): HTMLElement {
  return h('ul', {}, ...evidence.map((one) => h('li', {}, inWords(one, name, t))), asked && h('li', {}, t(`page-check.asks.${asked}`)));
}
