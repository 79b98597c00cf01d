import type enWelcome from '../../../assets/locales/en.welcome.json';
import type { MessageKey, Translate } from '../translate.ts';

export type WelcomeKey = keyof typeof enWelcome;
export type TranslateWelcome = Translate<MessageKey | WelcomeKey>;
