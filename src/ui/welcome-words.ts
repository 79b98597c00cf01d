import type { MessageKey } from './translate.ts';
import type { WelcomeKey } from './welcome/translate-welcome.ts';
import { together, type Words } from './words.ts';

export const welcomeWords: Words<MessageKey | WelcomeKey> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.welcome.json')),
  others: new Map([
    ['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.welcome.json'))],
    ['pl', () => together(import('../../assets/locales/pl.json'), import('../../assets/locales/pl.welcome.json'))],
    ['ro', () => together(import('../../assets/locales/ro.json'), import('../../assets/locales/ro.welcome.json'))],
    ['pa', () => together(import('../../assets/locales/pa.json'), import('../../assets/locales/pa.welcome.json'))],
    ['ur', () => together(import('../../assets/locales/ur.json'), import('../../assets/locales/ur.welcome.json'))],
    ['bn', () => together(import('../../assets/locales/bn.json'), import('../../assets/locales/bn.welcome.json'))],
    ['ar', () => together(import('../../assets/locales/ar.json'), import('../../assets/locales/ar.welcome.json'))],
  ]),
};
