import type { OptionsKey } from './options/section.ts';
import type { MessageKey } from './translate.ts';
import { together, type Words } from './words.ts';

export const optionsWords: Words<MessageKey | OptionsKey> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.options.json')),
  others: new Map([['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.options.json'))]]),
};
