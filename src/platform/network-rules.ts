import { browser } from 'wxt/browser';
import type { NetworkRules } from '../background/ports.ts';
import type { Rule } from '../shield/rule.ts';
import { blocking, keepingBlocked, passing, type RulesChange } from '../shield/session-rules.ts';
import { trusting } from '../shield/trust-rules.ts';
import { SHIELD } from './manifest.ts';

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];

/** Changes of rules, one after another: each builds on the rules that the one before has left. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  const done = changing.then(change);
  changing = done.catch(() => undefined);
  return done;
}

type Change = (rules: readonly Rule[]) => RulesChange | undefined;

/** Rules that end when the browser closes. They are our own, as we made them. */
function changeSession(next: Change): Promise<void> {
  return inTurn(async () => {
    const wanted = next((await browser.declarativeNetRequest.getSessionRules()) as unknown as readonly Rule[]);
    if (wanted) await browser.declarativeNetRequest.updateSessionRules(wanted as unknown as Update);
  });
}

/** Rules that outlive it. */
function changeForGood(next: Change): Promise<void> {
  return inTurn(async () => {
    const wanted = next((await browser.declarativeNetRequest.getDynamicRules()) as unknown as readonly Rule[]);
    if (wanted) await browser.declarativeNetRequest.updateDynamicRules(wanted as unknown as Update);
  });
}

export const networkRules: NetworkRules = {
  letPass: (passages) => changeSession((rules) => passing(rules, passages)),
  async isShieldOn() {
    return (await browser.declarativeNetRequest.getEnabledRulesets()).includes(SHIELD.id);
  },
  block: (hostname) => changeSession((rules) => blocking(rules, hostname)),
  keepBlocked: (isBlocked) => changeSession((rules) => keepingBlocked(rules, isBlocked)),
  trustForGood: (hostnames) => changeForGood((rules) => trusting(rules, hostnames)),
};
