import { browserLanguage, chosenLanguage, product } from '../../src/platform/page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { present, speak } from '../../src/ui/present.ts';
import { translate } from '../../src/ui/translate.ts';
import { welcomeView } from '../../src/ui/welcome-view.ts';
import { welcomeWords } from '../../src/ui/welcome-words.ts';

const locale = await spokenLocale(chosenLanguage(), browserLanguage(), welcomeWords);
const t = translate(locale);

speak(document, locale);
present(document, welcomeView({ product: product(), copy: copyText }, t), t('welcome.title'));
