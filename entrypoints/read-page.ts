import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot } from '../src/platform/closed-root.ts';
import { readPage } from '../src/walk/read-page.ts';

/** Runs in the page of a tab when a person asks for it, in a world of its own; what it returns goes to the popup that put it there. */
export default defineUnlistedScript(() => readPage(window, closedRoot));
