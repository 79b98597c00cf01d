import { ask, browserLanguage, chosenLanguage, newTab, onTabNoted, product, setUp } from '../../src/platform/own-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { complain, showView, speak } from '../../src/ui/show-view.ts';
import { translate } from '../../src/ui/translate.ts';
import { type WelcomeActions, welcomeView } from '../../src/ui/welcome-view.ts';
import { welcomeWords } from '../../src/ui/welcome-words.ts';

const locale = await spokenLocale(chosenLanguage(), browserLanguage(), welcomeWords);
const t = translate(locale);
const tryIt: WelcomeActions['tryIt'] = async (what) => {
  const { done } = await ask<'try-it'>({ kind: 'try-it', tabId: await newTab(), what });
  if (!done) complain(document, t('door.failed'));
};
const welcome = welcomeView({ product: product(), copy: copyText, tryIt: (what) => void tryIt(what) }, t);

async function show(): Promise<void> {
  const [tried, now] = await Promise.all([ask<'show-tried'>({ kind: 'show-tried' }), setUp()]);
  welcome.show({ tried, setUp: now });
}

speak(document, locale);
showView(document, welcome.element, t('welcome.title'));
// The person tries it in another tab, sets it up in the browser's own menus, and comes back.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void show());
onTabNoted(() => void show());
void show();
