import type { Arrival } from '../core/navigation.ts';
import type { Cause } from '../core/verdict.ts';
import type { LookalikeModel, VerdictModel } from '../messages/models.ts';
import { ageKey } from './age.ts';
import type { Message } from './headline.ts';
import { spokenName } from './spoken-name.ts';
import type { MessageKey, Translate } from './translate.ts';

/** What is said of a page: one heading, and short sentences. */
export function messageOf(page: VerdictModel, t: Translate, arrival?: Arrival): Message {
  switch (page.kind) {
    case 'unrelated':
      return unrelated(t);
    case 'official':
      return official(page, t);
    case 'out-of-flow':
      return outOfFlow(page, t, arrival);
    case 'loop':
      return loop(page, t);
    case 'unsafe-request':
      return unsafeRequest(page, t);
    case 'insecure':
      return insecure(page, t);
    case 'lookalike':
      return lookalike(page, t);
    default:
      return page satisfies never;
  }
}

/** Quiet: the popup is useful on any page, and never calls an unknown page safe. */
function unrelated(t: Translate): Message {
  return { title: t('unrelated.title'), body: [t('unrelated.body')] };
}

type OfficialPage = Extract<VerdictModel, { kind: 'official' }>;

/** A genuine page, and no more than is proven of it: who sent the person, where somebody did. Pages, and what is on a platform, are the owner's by the bare name. */
export function official(page: OfficialPage, t: Translate): Message {
  const { name, service, standing } = page;
  switch (standing) {
    case 'in-flow':
      return {
        title: t('official.in-flow.title', { name: spokenName(page, t) }),
        body: [service ? t('official.in-flow.service', { service }) : t('official.in-flow.body')],
      };
    case 'page':
      return { title: t('official.page.title', { name }), body: [] };
    case 'tenant':
      return { title: t('official.tenant.title', { name }), body: [t('official.tenant.body')] };
    default:
      return standing satisfies never;
  }
}

/** What stands above the address: that it is right is said only where a person is proven to be signing in; anybody may have written what stands at a platform. */
export function officialAddress({ standing }: OfficialPage, t: Translate): string {
  return t(standing === 'in-flow' ? 'official.address' : 'comparison.visited');
}

/** Calm: why it cannot work as it was opened, or may not, and that nobody is to blame; of a login for which nobody vouches not that it keeps an account safe. A bookmark is spoken of only where one led there. */
export function outOfFlow(
  { cause, isAnybodys, ...login }: Extract<VerdictModel, { kind: 'out-of-flow' }>,
  t: Translate,
  arrival?: Arrival,
): Message {
  const title = t(isWithoutService(cause) ? 'out-of-flow.title' : 'out-of-flow.maybe.title');
  const because = reason(spokenName(login, t), cause, t, arrival);
  return { title, body: isAnybodys ? [because] : [because, t('out-of-flow.blame')] };
}

/** Whether what is missing is the service's part, without which no server can go on. */
export function isWithoutService({ kind }: Cause): boolean {
  return kind === 'bare' || kind === 'missing-parameters';
}

/** What skips the step that is missing. Of other arrivals nothing is known that a person would understand: what comes into a new tab may be a mail, a home page, or a bookmark in a private window of Firefox. */
const BARE: Partial<Record<Arrival, MessageKey>> = {
  bookmark: 'out-of-flow.bare.bookmark',
  typed: 'out-of-flow.bare.typed',
  suggestion: 'out-of-flow.bare.suggestion',
  link: 'out-of-flow.bare.link',
  'back-forward': 'out-of-flow.bare.back-forward',
};

/** Only a request that says when it ends is known to be over: servers take old ones, and those with one-time values, again. */
function reason(name: string, cause: Cause, t: Translate, arrival?: Arrival): string {
  switch (cause.kind) {
    case 'bare':
      return t((arrival && BARE[arrival]) ?? 'out-of-flow.bare', { name });
    case 'missing-parameters':
      return t('out-of-flow.missing-parameters', { name });
    case 'spent-transaction':
    case 'spent-answer':
    case 'replayed-request':
      return t('out-of-flow.once', { name });
    case 'expired-request':
      return t(cause.says === 'ends' ? 'out-of-flow.over' : 'out-of-flow.old', { name, age: t(ageKey(cause.ageMs)) });
    default:
      return cause satisfies never;
  }
}

/** Calm: the login gets nowhere, and nobody is to blame. */
function loop({ circle, ...login }: Extract<VerdictModel, { kind: 'loop' }>, t: Translate): Message {
  const name = spokenName(login, t);
  return { title: t(circle === 'failures' ? 'loop.failures.title' : 'loop.title'), body: [t(`loop.${circle}`, { name })] };
}

/** Where the answer would go is not safe; that the page is real is said only where somebody vouches for its host. */
function unsafeRequest({ flaw, isGenuine, ...login }: Extract<VerdictModel, { kind: 'unsafe-request' }>, t: Translate): Message {
  const reason = isGenuine ? t(`unsafe-request.${flaw.kind}`, { name: spokenName(login, t) }) : t('unsafe-request.link');
  return { title: t('unsafe-request.title'), body: [reason] };
}

/** The right name without a private connection. */
function insecure({ flaw, ...login }: Extract<VerdictModel, { kind: 'insecure' }>, t: Translate): Message {
  // A page is its owner's by the bare name.
  const name = flaw === 'http' ? login.name : spokenName(login, t);
  return { title: t('insecure.title'), body: [t(`insecure.${flaw}`, { name })] };
}

/** Strong when certain, careful when likely: what it pretends to be, and what not to do. A name that only this person uses is no proof against others. */
export function lookalike({ name, certainty, isYours }: LookalikeModel, t: Translate): Message {
  const voice = isYours ? 'yours' : certainty;
  return {
    title: t(`lookalike.${voice}.title`, { name }),
    body: [t(`lookalike.${voice}.body`, { name }), t(`lookalike.${voice}.advice`)],
  };
}
