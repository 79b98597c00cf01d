import type { ButtonTitle } from '../background/ports.ts';

/** What the toolbar button says when the pointer rests on it, in the language of the browser's own menus. */
export const buttonTitle: ButtonTitle = (severity) => chrome.i18n.getMessage(`toolbar_${severity}`);
