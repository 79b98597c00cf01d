import type { Directory } from '../core/directory.ts';
import { judge } from '../core/judge.ts';
import type { Arrival } from '../core/navigation.ts';
import { severityOf } from '../core/severity.ts';
import type { CheckModel } from '../messages/models.ts';
import type { KeptBelongings } from './belongings.ts';
import type { NetworkRules } from './ports.ts';
import type { SetAside } from './set-aside.ts';

export interface SelfTestParts {
  readonly kept: KeptBelongings;
  readonly setAside: SetAside;
  readonly rules: NetworkRules;
  readonly directory: () => Directory;
}

/** Tries out, here and now, what a person relies on. */
export async function selfTest({ kept, setAside, rules, directory }: SelfTestParts): Promise<readonly CheckModel[]> {
  const login = 'https://access.login.nhs.uk/enter-email';
  const told = (page: string, arrival: Arrival, asked = page): string =>
    severityOf(judge({ url: new URL(page), requested: new URL(asked), arrival, atMs: 0 }, directory()));
  const checks: { readonly [id in CheckModel['id']]: () => boolean | Promise<boolean> } = {
    // The same settings, written once more.
    storage: () => kept.change((before) => ({ ...before, settings: { ...before.settings } })).then(() => true),
    shield: () => rules.isShieldOn(),
    bookmark: () => told(login, 'bookmark') === 'guide',
    healthy: () => told(login, 'link', 'https://www.nhsapp.service.nhs.uk/login') === 'reassure',
    impostor: () => told('https://access.login.nhs.uk.evil.example/', 'link') === 'stop',
    whole: async () => (await setAside.list()).length === 0,
  };
  return Promise.all(
    Object.entries(checks).map(async ([id, check]) => {
      // What throws does not work.
      const ok = await Promise.resolve()
        .then(check)
        .catch(() => false);
      return { id: id as CheckModel['id'], ok };
    }),
  );
}
