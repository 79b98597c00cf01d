import type { VerdictModel } from '../../messages/models.ts';
import type { Message } from '../headline.ts';
import { spokenName } from '../spoken-name.ts';
import type { Translate } from '../translate.ts';

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

/** What stands above the address: that it is right is said only where the whole of it is the provider's own. */
export function officialAddress({ standing }: OfficialPage, t: Translate): string {
  return standing === 'tenant' ? t('comparison.visited') : t('official.address');
}
