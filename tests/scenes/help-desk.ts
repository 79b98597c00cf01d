import { until } from '../e2e/harness/browser.ts';
import { BOOKMARK } from '../tour/addresses.ts';
import { sendPage } from '../world/site.ts';
import type { Scene } from './scene.ts';
import { DEAD_NHS, openAndRead, popupOf } from './steps.ts';

const DESK = 'https://desk.exampletrust.example/';
const TICKET = { at: DESK, shows: ['h1', 'New ticket'] } as const;

export const helpDesk: Scene = {
  who: 'A help desk',
  launch: { policy: { helpDeskText: 'Call 01234 567890, day and night.', reportTo: DESK, loudness: 'popup' } },
  steps: [
    {
      does: 'has somebody on the line whose bookmark fails',
      by: openAndRead(`${BOOKMARK}?email=pat%40example.org`),
      sees: { ...DEAD_NHS, inPopup: ['[data-help-desk]', 'Call 01234 567890'], picture: 'desk-popup' },
    },
    {
      does: 'has them unfold “Something is wrong”',
      by: ({ browser }) =>
        browser.inPopup(
          `const fold = document.querySelector('.report-fold'); fold.open = true; fold.querySelector('.technical').scrollIntoView();`,
        ),
      sees: { ...DEAD_NHS, inPopup: ['.technical', 'out-of-flow'], isUnfolded: true, picture: 'desk-details' },
    },
    {
      does: 'has them press “Copy”',
      by: async (stage) => {
        const popup = await popupOf(stage);
        await stage.browser.inPopup(
          `const copy = document.querySelector('[data-action=copy]'); copy.scrollIntoView({ block: 'center' }); copy.focus();`,
        );
        await popup.key('Enter');
      },
      sees: { ...DEAD_NHS, inPopup: ['.report-fold [role=status]', 'Copied'], isUnfolded: true, picture: 'desk-copied' },
    },
    {
      does: 'has the text pasted into a ticket',
      by: async (stage) => {
        const { browser, world } = stage;
        world.host(new URL(DESK).hostname, (_request, response) =>
          sendPage(response, 'New ticket', '<textarea rows="16" style="inline-size: 100%; font: 14px monospace"></textarea>'),
        );
        const copied = await until('there is something to paste', () => browser.clipboard());
        await browser.closePopup();
        await browser.newTab();
        await browser.open(DESK, 'typed');
        await until('the ticket is there', () => browser.run<boolean>(`return document.querySelector('textarea') !== null;`));
        await browser.run(`document.querySelector('textarea').value = ${JSON.stringify(copied)};`);
        for (const word of ['out-of-flow', 'bookmark', 'access.login.nhs.uk'])
          if (!copied.includes(word)) throw new Error(`“${word}” was not copied, but: ${copied}`);
        if (copied.includes('pat')) throw new Error(`what stands in the address was copied: ${copied}`);
      },
      sees: { ...TICKET, picture: 'desk-ticket' },
    },
  ],
};
