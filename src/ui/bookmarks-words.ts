import type enBookmarks from '../../assets/locales/en.bookmarks.json';
import type { MessageKey } from './translate.ts';
import { together, type Words } from './words.ts';

export const bookmarksWords: Words<MessageKey | keyof typeof enBookmarks> = {
  en: () => together(import('../../assets/locales/en.json'), import('../../assets/locales/en.bookmarks.json')),
  others: new Map([['cy', () => together(import('../../assets/locales/cy.json'), import('../../assets/locales/cy.bookmarks.json'))]]),
};
