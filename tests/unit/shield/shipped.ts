import { publicSuffixes } from '../../../src/build/suffix-list.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { compileShield } from '../../../src/shield/compile.ts';
import { forFirefox } from '../../../src/shield/for-firefox.ts';
import type { Rule } from '../../../src/shield/rule.ts';
import type { Dialect } from './applied.ts';

const rules = compileShield(catalogue, publicSuffixes());

/** The rules as they ship. It takes seconds to compile them: once is enough for all tests that look at them. */
export const SHIPPED: { readonly [dialect in Dialect]: readonly Rule[] } = { chrome: rules, firefox: forFirefox(rules) };
