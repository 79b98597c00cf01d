import type { Directory } from '../directory.ts';
import type { Navigation } from '../navigation.ts';
import type { Verdict } from '../verdict.ts';

/** One small pure function: guard, find, answer; `undefined` when it has nothing to say. */
export type Rule = (navigation: Navigation, directory: Directory) => Verdict | undefined;
