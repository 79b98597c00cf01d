import { browserLanguage, chosenLanguage, product, standsInFor } from '../../src/platform/own-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { showView, speak } from '../../src/ui/show-view.ts';
import { standInView } from '../../src/ui/stand-in-view.ts';
import { translate } from '../../src/ui/translate.ts';
import { welcomeWords } from '../../src/ui/welcome-words.ts';

const locale = await spokenLocale(chosenLanguage(), browserLanguage(), welcomeWords);
const t = translate(locale);

speak(document, locale);
showView(document, standInView(standsInFor(), { product: product(), copy: copyText }, t), t('popup.title'));
