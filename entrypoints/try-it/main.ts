import { browserLanguage, chosenLanguage, product, standsInFor } from '../../src/platform/page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { present, speak } from '../../src/ui/present.ts';
import { standInView } from '../../src/ui/stand-in-view.ts';
import { translate } from '../../src/ui/translate.ts';
import { welcomeWords } from '../../src/ui/welcome-words.ts';

const locale = await spokenLocale(chosenLanguage(), browserLanguage(), welcomeWords);
const t = translate(locale);

speak(document, locale);
present(document, standInView(standsInFor(), { product: product(), copy: copyText }, t), t('popup.title'));
