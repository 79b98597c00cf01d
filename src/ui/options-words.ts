import type { OptionsKey } from './options/section.ts';
import type { MessageKey } from './translate.ts';
import { together, type Words } from './words.ts';

export const optionsWords: Words<MessageKey | OptionsKey> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.options.json')),
  others: new Map([
    ['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.options.json'))],
    ['pl', () => together(import('../../assets/locales/pl.json'), import('../../assets/locales/pl.options.json'))],
    ['ro', () => together(import('../../assets/locales/ro.json'), import('../../assets/locales/ro.options.json'))],
    ['pa', () => together(import('../../assets/locales/pa.json'), import('../../assets/locales/pa.options.json'))],
    ['ur', () => together(import('../../assets/locales/ur.json'), import('../../assets/locales/ur.options.json'))],
    ['bn', () => together(import('../../assets/locales/bn.json'), import('../../assets/locales/bn.options.json'))],
    ['ar', () => together(import('../../assets/locales/ar.json'), import('../../assets/locales/ar.options.json'))],
  ]),
};
