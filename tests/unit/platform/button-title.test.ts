import { afterEach, expect, test, vi } from 'vitest';
import english from '../../../assets/locales/en.toolbar.json';
import { SEVERITIES } from '../../../src/core/severity.ts';
import { buttonTitle } from '../../../src/platform/button-title.ts';

/** What the browser says to a key. */
const getMessage = vi.fn<(key: string) => string>();
vi.stubGlobal('chrome', { i18n: { getMessage } });
afterEach(() => getMessage.mockReset());

test.for(SEVERITIES)('the button has a title at %s, also where the browser knows no messages yet', (severity) => {
  getMessage.mockReturnValue('');
  expect(buttonTitle(severity)).toBe(english[`toolbar.${severity}`].message);
  expect(buttonTitle(severity)).not.toBe('');
});

test.for(SEVERITIES)('the title at %s is in the language of the browser', (severity) => {
  getMessage.mockImplementation((key) => `message ${key}`);
  expect(buttonTitle(severity)).toBe(`message toolbar_${severity}`);
});
