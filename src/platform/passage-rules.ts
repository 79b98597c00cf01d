import { browser } from 'wxt/browser';
import type { PassageRules } from '../background/ports.ts';

/** Above everything that the shield blocks. */
const PASSAGE_PRIORITY = 1000;

/** Session rules of declarativeNetRequest: they last until the browser closes and hold for one tab and host only. */
export const passageRules: PassageRules = {
  async allow(tabId, hostname) {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    const id = Math.max(0, ...rules.map((rule) => rule.id)) + 1;
    await browser.declarativeNetRequest.updateSessionRules({
      addRules: [
        {
          id,
          priority: PASSAGE_PRIORITY,
          action: { type: 'allow' },
          condition: { requestDomains: [hostname], tabIds: [tabId], resourceTypes: ['main_frame'] },
        },
      ],
    });
  },
};
