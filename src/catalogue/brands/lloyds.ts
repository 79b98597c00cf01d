import type { Brand } from '../types.ts';
import { lloydsBank } from './lloyds-bank.ts';

/** The surname alone, which Lloyd's of London, Lloyd's Register and many others carry as well. */
export const lloyds = {
  ...lloydsBank,
  id: 'lloyds',
  hosts: ['www.lloydsbank.com'],
  words: ['lloyds'],
  strength: 'weak',
} satisfies Brand;
