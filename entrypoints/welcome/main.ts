import words from '../../assets/locales/en.welcome.json';
import { uiLocale } from '../../src/platform/page.ts';
import { localeFor } from '../../src/ui/locale.ts';
import { present, speak } from '../../src/ui/present.ts';
import { translate } from '../../src/ui/translate.ts';
import { welcomeView } from '../../src/ui/welcome-view.ts';

const locale = localeFor(uiLocale());
const t = translate({ ...locale.messages, ...words });

speak(document, locale);
present(document, welcomeView(t), t('welcome.title'));
