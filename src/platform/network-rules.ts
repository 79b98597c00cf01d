import { browser } from 'wxt/browser';
import type { NetworkRules } from '../background/ports.ts';
import type { Rule } from '../shield/rule.ts';
import { allowing, blocking, ending, type SessionRulesChange } from '../shield/session-rules.ts';
import { TRUST_RULE_ID, trustRule } from '../shield/trust-rule.ts';
import { SHIELD } from './manifest.ts';

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];

/** Changes of rules, one after another: each builds on the rules that the one before has left. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  const done = changing.then(change);
  changing = done.catch(() => undefined);
  return done;
}

function change(next: (rules: readonly Rule[]) => SessionRulesChange | undefined): Promise<void> {
  return inTurn(async () => {
    // They are our own rules, as we made them.
    const wanted = next((await browser.declarativeNetRequest.getSessionRules()) as unknown as readonly Rule[]);
    if (wanted) await browser.declarativeNetRequest.updateSessionRules(wanted as unknown as Update);
  });
}

export const networkRules: NetworkRules = {
  allow: (tabId, hostname) => change((rules) => allowing(rules, tabId, hostname)),
  end: (tabId, hostname) => change((rules) => ending(rules, tabId, hostname)),
  async isShieldOn() {
    return (await browser.declarativeNetRequest.getEnabledRulesets()).includes(SHIELD.id);
  },
  block: (hostname) => change((rules) => blocking(rules, hostname)),
  allowForGood: (hostnames) =>
    inTurn(async () => {
      const [now] = await browser.declarativeNetRequest.getDynamicRules();
      if (String(now?.condition.requestDomains ?? '') === String(hostnames)) return;
      const addRules = hostnames.length > 0 ? [trustRule(hostnames)] : [];
      await browser.declarativeNetRequest.updateDynamicRules({ addRules, removeRuleIds: [TRUST_RULE_ID] } as unknown as Update);
    }),
};
