import type enBookmarks from '../../assets/locales/en.bookmarks.json';
import type { MessageKey } from './translate.ts';
import { together, type Words } from './words.ts';

export const bookmarksWords: Words<MessageKey | keyof typeof enBookmarks> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.bookmarks.json')),
  others: new Map([
    ['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.bookmarks.json'))],
    ['pl', () => together(import('../../assets/locales/pl.json'), import('../../assets/locales/pl.bookmarks.json'))],
    ['ro', () => together(import('../../assets/locales/ro.json'), import('../../assets/locales/ro.bookmarks.json'))],
    ['pa', () => together(import('../../assets/locales/pa.json'), import('../../assets/locales/pa.bookmarks.json'))],
    ['ur', () => together(import('../../assets/locales/ur.json'), import('../../assets/locales/ur.bookmarks.json'))],
    ['bn', () => together(import('../../assets/locales/bn.json'), import('../../assets/locales/bn.bookmarks.json'))],
    ['ar', () => together(import('../../assets/locales/ar.json'), import('../../assets/locales/ar.bookmarks.json'))],
  ]),
};
