import type { LanguageCode } from './languages.ts';
import type { MessageKey, Messages } from './translate.ts';

/** Words in every language that has them. Each is a file of its own in what ships, and a page loads only the one that it shows. */
export interface Words<Key extends string = MessageKey> {
  readonly en: () => Promise<Messages<Key>>;
  readonly others: ReadonlyMap<LanguageCode, () => Promise<Messages<Key>>>;
}

/** What the popup says, and what pages share. A key that a language lacks is a type error. */
export const words: Words = {
  en: () => only(import('../../assets/locales/en.json')),
  others: new Map([
    ['cy', () => only(import('../../assets/locales/cy.json'))],
    ['pl', () => only(import('../../assets/locales/pl.json'))],
    ['ro', () => only(import('../../assets/locales/ro.json'))],
    ['pa', () => only(import('../../assets/locales/pa.json'))],
    ['ur', () => only(import('../../assets/locales/ur.json'))],
    ['bn', () => only(import('../../assets/locales/bn.json'))],
    ['ar', () => only(import('../../assets/locales/ar.json'))],
  ]),
};

interface File<Content> {
  readonly default: Content;
}

async function only<Content>(file: Promise<File<Content>>): Promise<Content> {
  return (await file).default;
}

/** The shared words and a page's own. */
export async function together<Shared, Own>(shared: Promise<File<Shared>>, own: Promise<File<Own>>): Promise<Shared & Own> {
  const [{ default: first }, { default: second }] = await Promise.all([shared, own]);
  return { ...first, ...second };
}
