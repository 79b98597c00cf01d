import { BOOKMARK } from '../tour/addresses.ts';
import { sendPage } from '../world/site.ts';
import type { Scene } from './scene.ts';
import { DEAD_NHS, goTo, openAndRead } from './steps.ts';

const NHSMAIL = 'https://fs.nhs.net/adfs/ls/';
const PORTAL = 'https://portal.nhs.net/';
const CIS2 =
  'https://am.nhsidentity.spineservices.nhs.uk/openam/XUI/?realm=%2Fhealthcare&goto=https%3A%2F%2Fam.nhsidentity.spineservices.nhs.uk%2Fopenam%2Foauth2%2Frealms%2Froot%2Frealms%2Fhealthcare%2Fauthorize%3Fclient_id%3Drota%26redirect_uri%3Dhttps%253A%252F%252Frota.example%252Fcb%26response_type%3Dcode%26scope%3Dopenid%26state%3Da81kf02mx';

const SORRY = ['h1', 'Sorry'] as const;

export const nurse: Scene = {
  who: 'A nurse',
  steps: [
    {
      does: 'opens her bookmark of NHSmail’s sign-in page',
      by: async (stage) => {
        for (const url of [NHSMAIL, CIS2])
          stage.world.host(new URL(url).hostname, (_request, response) => sendPage(response, 'Sorry', '<p>That did not work.</p>', 400));
        stage.world.host(new URL(PORTAL).hostname, (_request, response) => sendPage(response, 'NHS.net Connect', '<p>Welcome.</p>'));
        await openAndRead(NHSMAIL)(stage);
      },
      sees: { at: NHSMAIL, shows: SORRY, popup: 'out-of-flow', inPopup: ['.door.primary', 'NHSmail portal'], picture: 'nurse-nhsmail' },
    },
    { does: 'takes the first door', by: goTo('nhsmail-portal'), sees: { at: PORTAL, shows: ['h1', 'NHS.net Connect'] } },
    {
      does: 'opens a kept page of CIS2, the sign-in with a smartcard',
      by: openAndRead(CIS2),
      sees: {
        at: CIS2.split('?')[0] ?? '',
        shows: SORRY,
        popup: 'out-of-flow',
        inPopup: ['h1', 'This link may not work'],
        picture: 'nurse-cis2',
      },
    },
    {
      does: 'types the address of the patients’ login by mistake',
      by: openAndRead(BOOKMARK, 'typed'),
      sees: { ...DEAD_NHS, inPopup: ['.mixup', 'Do you work for the NHS?'], picture: 'nurse-at-the-patients-login' },
    },
    {
      does: 'takes the door for staff',
      by: async ({ browser }) => (await browser.popup())?.click('.mixup button'),
      sees: { at: PORTAL, shows: ['h1', 'NHS.net Connect'] },
    },
  ],
};
