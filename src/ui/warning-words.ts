import type enWarning from '../../assets/locales/en.warning.json';
import type { MessageKey, Translate } from './translate.ts';
import { together, type Words } from './words.ts';

export type WarningKey = keyof typeof enWarning;
export type TranslateWarning = Translate<MessageKey | WarningKey>;

/** A file of their own in every language: the popup needs none of them, and some alphabets need three bytes a letter. */
export const warningWords: Words<MessageKey | WarningKey> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.warning.json')),
  others: new Map([
    ['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.warning.json'))],
    ['pl', () => together(import('../../assets/locales/pl.json'), import('../../assets/locales/pl.warning.json'))],
    ['ro', () => together(import('../../assets/locales/ro.json'), import('../../assets/locales/ro.warning.json'))],
    ['pa', () => together(import('../../assets/locales/pa.json'), import('../../assets/locales/pa.warning.json'))],
    ['ur', () => together(import('../../assets/locales/ur.json'), import('../../assets/locales/ur.warning.json'))],
    ['bn', () => together(import('../../assets/locales/bn.json'), import('../../assets/locales/bn.warning.json'))],
    ['ar', () => together(import('../../assets/locales/ar.json'), import('../../assets/locales/ar.warning.json'))],
  ]),
};
