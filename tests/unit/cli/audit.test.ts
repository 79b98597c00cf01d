import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { auditOf, certainStart, rowOf } from '../../../src/cli/audit.ts';
import { auditLines } from '../../../src/cli/audit-formats.ts';
import { readBookmarks } from '../../../src/cli/bookmarks.ts';
import { repaired } from '../../../src/cli/repaired-file.ts';
import { auditReport } from '../../../src/cli/report.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { MAX_URL_CHARACTERS } from '../../../src/repair/bookmark.ts';
import { mixedBookmarks } from '../../vectors/mixed-bookmarks.ts';

const directory = createDirectory(catalogue);
const NOW_MS = Date.parse('2026-11-26');
const audit = (page: string) => auditOf(readBookmarks(page), directory, NOW_MS);

/** Of NHS login, with whom it was made for: certain. */
const ASKED = 'https://auth.login.nhs.uk/authorize?client_id=a&redirect_uri=https%3A%2F%2Fwww.patientaccess.com%2Fcb';
const PATIENT_ACCESS = 'https://app.patientaccess.com/';

const cases: readonly [url: string, door: string | undefined, howSure: string | undefined, changed: string | undefined, because: string][] =
  [
    [ASKED, 'Patient Access', 'asked', PATIENT_ACCESS, 'the request names a catalogued service'],
    ['https://access.login.nhs.uk/enter-email', 'NHS App', 'offered', undefined, 'nobody knows which service it was for'],
    [
      'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
      'uni.example',
      'offered',
      undefined,
      'nobody vouches for a site',
    ],
    [
      `${ASKED.replace('www.patientaccess.com', 'evil.example')}`,
      'evil.example',
      'offered',
      undefined,
      'those who made the request may have named themselves',
    ],
    ['https://weather.example/', undefined, undefined, undefined, 'no login'],
  ];

test.for(cases)('%s: %s, %s', ([url, door, howSure, changed]) => {
  const page = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="${url.replaceAll('&', '&amp;')}">x</A></DL>`;
  const found = audit(page);
  const [row] = found.audited.map(rowOf);
  expect([row?.address, row?.door?.name, row?.howSure]).toEqual([url, door, howSure]);
  expect(readBookmarks(repaired(page, found).text)[0]?.url).toBe(changed ?? url);
});

test('but for the addresses that are certain, a repaired page is byte for byte what it was', () => {
  const noise = fc.constantFrom(
    '',
    ' ADD_DATE="1"',
    ' ICON="data:image/png;base64,HREF=x"',
    " TAGS='a>b'",
    ' HREF="https://second.example/"',
    '\r\n\t',
  );
  const title = fc.oneof(
    fc.constantFrom('A &amp; B', '', '<b>x</b>', '<!-- <A HREF="y"> -->', '\u202e🏥', 'HREF="z"'),
    fc.string().map((text) => text.replaceAll(/[<&]/g, '')),
  );
  const link = fc.record({
    before: fc.constantFrom('', ' ADD_DATE="9"', " LAST_VISIT='1'"),
    after: noise,
    title,
    certain: fc.boolean(),
    quote: fc.constantFrom('"', "'", ''),
  });
  let changes = 0;
  fc.assert(
    fc.property(fc.array(link, { maxLength: 8 }), (links) => {
      const pageWith = (isRepaired: boolean) =>
        `<!DOCTYPE NETSCAPE-Bookmark-file-1>\r\n<DL><p>${links
          .map(({ before, after, title, certain, quote }) => {
            const href =
              certain && isRepaired
                ? `"${PATIENT_ACCESS}"`
                : `${quote}${certain ? ASKED.replaceAll('&', '&amp;') : 'https://access.login.nhs.uk/enter-email'}${quote}`;
            return `<DT><a${before} Href = ${href}${after}>${title}</A>`;
          })
          .join('\n')}</DL>`;
      const page = pageWith(false);
      const { text, changed } = repaired(page, audit(page));
      changes += changed;
      expect(changed).toBe(links.filter(({ certain }) => certain).length);
      expect(text).toBe(pageWith(true));
      expect(repaired(text, audit(text))).toEqual({ text, changed: 0 });
    }),
    { numRuns: 300 },
  );
  expect(changes).toBeGreaterThan(100);
});

test('nothing that steers a terminal or turns the writing is printed, and JSON still holds it', () => {
  const title = '\u001b]0;x\u0007\u009b2J\u202eevil\u2066';
  const found = auditOf([{ title, url: `https://access.login.nhs.uk/enter-email#\u009b`, folder: ['\u001b[31m'] }], directory, NOW_MS);
  const steering = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
  expect(auditReport(found)).not.toMatch(steering);
  expect(auditLines(found)).not.toMatch(steering);
  expect(JSON.parse(auditLines(found))).toMatchObject({ title, folder: ['\u001b[31m'] });
});

test('an impostor’s bookmark is never changed to open another impostor, and a guess is no door', () => {
  const page = '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://account.login.nhs.uk.evil.example/">x</A></DL>';
  const found = audit(page);
  expect(found.audited.map(rowOf)).toMatchObject([{ severity: 'stop', verdict: 'lookalike', howSure: 'offered' }]);
  expect(repaired(page, found)).toEqual({ text: page, changed: 0 });
});

test('of 300 mixed bookmarks those are certain that were worked out by hand', () => {
  const { audited, skipped } = auditOf(
    mixedBookmarks.filter(({ url }) => url.length <= MAX_URL_CHARACTERS).map((one) => ({ ...one, folder: [] })),
    directory,
    NOW_MS,
  );
  expect(audited.length + skipped).toBe(296);
  expect(skipped).toBe(21);
  for (const found of audited) {
    const { opens } = mixedBookmarks.find(({ url }) => url === found.bookmark.url) ?? {};
    expect(certainStart(found), found.bookmark.url.slice(0, 300)).toBe(opens);
  }
});
