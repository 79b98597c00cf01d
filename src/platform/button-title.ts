import english from '../../assets/locales/en.toolbar.json';
import type { ButtonTitle } from '../background/ports.ts';

/**
 * What the toolbar button says when the pointer rests on it, in the language of the browser's own menus. Chromium knows no messages yet in a worker that starts while
 * the extension is being loaded, and answers with nothing: then in English, for a button without a name helps nobody.
 */
export const buttonTitle: ButtonTitle = (severity) =>
  chrome.i18n.getMessage(`toolbar_${severity}`) || english[`toolbar.${severity}`].message;
