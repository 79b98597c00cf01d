import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type BrowserUnderTest, until } from '../e2e/harness/browser.ts';
import { BOOKMARK, IMPOSTOR, START, TOUR } from './addresses.ts';

/** A numbered picture of the tour and what it shows. */
interface Stop {
  readonly picture: string;
  readonly popup?: string;
  readonly says: string;
  readonly address: string;
  readonly button: string;
}

/** Walks the whole tour without anybody and leaves pictures and a summary. Throws when a walk does not end where it should. */
export async function walkTour(browser: BrowserUnderTest, folder: string): Promise<readonly Stop[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stops: Stop[] = [];

  async function stop(says: string): Promise<void> {
    const number = String(stops.length + 1).padStart(2, '0');
    const popup = await browser.popup();
    const names = { picture: `${number}-page.png`, popup: `${number}-popup.png` };
    // A page that is just being replaced cannot sit for a picture.
    await until('a picture is taken', async () => {
      await browser.picture(`${folder}/${names.picture}`);
      return true;
    });
    if (popup) await popup.picture(`${folder}/${names.popup}`);
    const { badge, title } = await browser.button();
    stops.push({
      picture: names.picture,
      ...(popup && { popup: names.popup }),
      says,
      address: await browser.address(),
      button: badge === '' ? title : `${badge} ${title}`,
    });
  }
  const reads = (text: string) =>
    until(`the page says “${text}”`, async () => (await browser.run<string>('return document.body?.innerText ?? ""')).includes(text));
  const press = (selector: string) => browser.run(`document.querySelector(${JSON.stringify(selector)}).click();`);

  async function signIn(): Promise<void> {
    await press('#continue');
    await reads('Enter your email address');
    await stop('The service asked for this login: Frontdoor is quiet.');
    await press('button');
    await reads('Enter your password');
    await browser.run(`document.querySelector('[name=password]').value = 'correct'; document.querySelector('button').click();`);
    await reads('Share your details');
    await press('button');
    await reads('Signed in as');
    await stop('Signed in.');
  }

  await browser.open(TOUR, 'typed');
  await reads('A tour of Frontdoor');
  await stop('The tour begins.');

  await browser.open(START, 'typed');
  await reads('Continue with NHS login');
  await stop('First walk, a healthy login: the service’s own start page.');
  await signIn();

  await browser.newTab();
  await browser.open(BOOKMARK, 'bookmark');
  const popup = await until('the popup opens', () => browser.popup());
  await stop('Second walk: the sign-in page as a bookmark. It cannot work, and Frontdoor says where to go.');
  await popup.press('nhs-app');
  await reads('Continue with NHS login');
  await browser.closePopup();
  await stop('One click: the service’s start page.');
  await signIn();

  await browser.newTab();
  await browser.open(IMPOSTOR, 'link');
  await until('the warning page is there', async () => (await browser.address()).includes('/warning.html'));
  await until('the warning speaks', async () =>
    browser.run<boolean>(`return document.querySelector('main[data-verdict="lookalike"]') !== null`),
  );
  await stop('Third walk: an address that only looks right is stopped.');
  await press('[data-action="leave"]');
  await reads('Continue with NHS login');
  await stop('And the way out leads to the real service.');

  writeFileSync(`${folder}/index.html`, summary(stops, await browser.version()));
  return stops;
}

function summary(stops: readonly Stop[], version: string): string {
  const rows = stops.map(
    ({ picture, popup, says, address, button }, i) =>
      `<section><h2>${i + 1}. ${text(says)}</h2><p><code>${text(address.replace(/#.*/, '#…').slice(0, 120))}</code><br>Toolbar: ${text(button)}</p><div><img src="${picture}" alt="The page">${popup ? `<img class="popup" src="${popup}" alt="The popup">` : ''}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Frontdoor: the tour</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;background:#f7f7f4;color:#1c2426}section{margin:2rem 0;padding:1rem 1.5rem;background:#fff;border-radius:12px}div{display:flex;gap:1rem;align-items:flex-start}img{max-width:60%;border:1px solid #ccc;border-radius:8px}img.popup{max-width:38%}code{word-break:break-all}</style>
<h1>Frontdoor: the tour</h1><p>Walked in ${text(version)}, from a healthy login to a bookmarked one and an impostor.</p>${rows.join('\n')}</html>\n`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
