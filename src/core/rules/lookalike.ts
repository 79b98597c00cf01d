import type { Rule } from './rule.ts';

/** A host that pretends to be an official one. */
export const lookalike: Rule = ({ url }, directory) => {
  const found = directory.resembles(url);
  return found && { kind: 'lookalike', ...found };
};
