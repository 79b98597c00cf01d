import type { PageCheckKey } from './page-check-view.ts';
import type { MessageKey } from './translate.ts';
import { together, type Words } from './words.ts';

/** A file of their own in every language: only those who ask about a page need them. */
export const pageCheckWords: Words<MessageKey | PageCheckKey> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.page-check.json')),
  others: new Map([
    ['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.page-check.json'))],
    ['pl', () => together(import('../../assets/locales/pl.json'), import('../../assets/locales/pl.page-check.json'))],
    ['ro', () => together(import('../../assets/locales/ro.json'), import('../../assets/locales/ro.page-check.json'))],
    ['pa', () => together(import('../../assets/locales/pa.json'), import('../../assets/locales/pa.page-check.json'))],
    ['ur', () => together(import('../../assets/locales/ur.json'), import('../../assets/locales/ur.page-check.json'))],
    ['bn', () => together(import('../../assets/locales/bn.json'), import('../../assets/locales/bn.page-check.json'))],
    ['ar', () => together(import('../../assets/locales/ar.json'), import('../../assets/locales/ar.page-check.json'))],
  ]),
};
