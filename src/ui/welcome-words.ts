import type { MessageKey } from './translate.ts';
import type { WelcomeKey } from './welcome-view.ts';
import { together, type Words } from './words.ts';

export const welcomeWords: Words<MessageKey | WelcomeKey> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.welcome.json')),
  others: new Map([['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.welcome.json'))]]),
};
