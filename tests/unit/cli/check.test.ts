import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const MAIN = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'frontdoor-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(args: readonly string[], input = '') {
  // Compiled once for all of these processes.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('what a saved page says it is, as if it stood at an address', () => {
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    '<title>Log in to your PayPal account</title><p>© 2026 PayPal</p><input type="password" name="p"><script>throw 1</script>',
  );
  const at = (url: string) => check(['--page', file, '--at', url]);
  const elsewhere = at('https://xk39fq.pages.dev/a');
  expect(JSON.parse(elsewhere.stdout)).toEqual({
    url: 'https://xk39fq.pages.dev/a',
    verdict: 'claims',
    severity: 'caution',
    imitates: 'paypal',
    asks: 'password',
    certainty: 'certain',
    evidence: ['title', 'copyright'],
  });
  expect(elsewhere.status).toBe(1);
  expect(JSON.parse(at('https://www.paypal.com/signin').stdout)).toMatchObject({ verdict: 'official', severity: 'silent' });
  expect(JSON.parse(at('https://intranet.local/').stdout)).toMatchObject({ verdict: 'undecided', because: 'local' });
});

test('a page that cannot be read, or an address that is none: one clear line, and status 2', () => {
  // A million tags within each other, where the limit is 20,000: with the parser's time for each of them the test would not end.
  writeFileSync(join(folder, 'deep.html'), '<div>'.repeat(1_000_000));
  for (const args of [
    ['--page', join(folder, 'nothing.html'), '--at', 'https://a.example/'],
    ['--page', join(folder, 'deep.html'), '--at', 'https://a.example/'],
    ['--page', join(folder, 'page.html')],
  ]) {
    const { status, stdout, stderr } = check(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('one answer a line, in the order of the questions; a bad line is named and the rest is judged', () => {
  const questions = [
    '{"url":"https://access.login.nhs.uk/enter-email","arrival":"bookmark"}',
    'nonsense',
    '{"url":"not a url"}',
    '{"url":"https://access.login.nhs.uk/enter-email","arrival":"redirect","requested":"https://www.nhsapp.service.nhs.uk/login"}',
    '{"url":"https://x.example/","arrival":"teleport"}',
    '{"url":"https://auth.login.nhs.uk/authorize?client_id=a&scope=openid","arrival":"typed"}',
  ];
  const { status, stdout } = check(['--jsonl'], questions.join('\n'));
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(2);
  expect(answers[0]).toMatchObject({ verdict: 'out-of-flow', severity: 'guide', provider: 'nhs-login', cause: 'bare' });
  expect(answers[0].wayIn[0]).toEqual({ name: 'NHS App', start: 'https://www.nhsapp.service.nhs.uk/login' });
  expect(answers[1].error).toMatch(/^line 2: is not JSON/);
  expect(answers[2]).toMatchObject({ url: 'not a url', error: expect.stringMatching(/^line 3: url is not a URL/) });
  expect(answers[3]).toMatchObject({ verdict: 'official', severity: 'reassure' });
  expect(answers[3].wayIn).toBeUndefined();
  expect(answers[4].error).toMatch(/^line 5: arrival must be one of link/);
  expect(answers[5]).toMatchObject({ cause: 'missing-parameters', missing: ['response_type', 'redirect_uri', 'state', 'nonce'] });
});

test('people get a sentence and the way in, and the exit status tells scripts', () => {
  const bad = check(['https://access.login.nhs.uk/enter-email']);
  expect(bad.status).toBe(1);
  expect(bad.stdout).toContain('may not work when it is opened on its own');
  expect(bad.stdout).toContain('https://www.nhsapp.service.nhs.uk/login');
  expect(check(['https://settings.login.nhs.uk/']).status).toBe(0);
});

test('a bookmarks file is audited; what is no web address is counted, not judged', () => {
  const file = join(folder, 'bookmarks.html');
  writeFileSync(
    file,
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>Health</H3><DL><DT><A HREF="https://access.login.nhs.uk/enter-email">My GP</A><DT><A HREF="https://weather.example/">Rain</A><DT><A HREF="about:config">x</A></DL></DL>',
  );
  const { status, stdout } = check(['--bookmarks', file]);
  expect(status).toBe(1);
  expect(stdout).toContain('My GP  (Health)');
  expect(stdout).not.toContain('Rain');
  expect(stdout).toContain('2 bookmarks checked: 1 need attention, 1 are fine; left aside because they are not web addresses: 1.');
});

const unreadable: readonly [name: string, args: () => readonly string[], says: string][] = [
  ['a file that is not there', () => ['--bookmarks', join(folder, 'none.html')], 'ENOENT'],
  [
    'a file of another kind',
    () => {
      const file = join(folder, 'letter.txt');
      writeFileSync(file, 'Dear browser');
      return ['--bookmarks', file];
    },
    'not a bookmarks file',
  ],
  ['a word that is no URL', () => ['nhs login'], 'is not a URL'],
  ['an unknown option', () => ['--fast'], 'fast'],
];

test.for(unreadable)('%s: one clear line, exit status 2', ([, args, says]) => {
  const { status, stderr } = check(args());
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(says);
});

test('what somebody types finds services, best first, as JSON lines; nothing found is no line and exit status 1', () => {
  const { status, stdout } = check(['--find', 'the nhs app']);
  const [first, ...others] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(status).toBe(0);
  expect(first).toEqual({ name: 'NHS App', start: 'https://www.nhsapp.service.nhs.uk/login', audience: 'patients', matched: 'name' });
  expect(others.length).toBeLessThan(10);
  expect(JSON.parse(check(['--find', 'perscription']).stdout.split('\n')[0] ?? '')).toMatchObject({ name: 'NHS App', matched: 'near' });
  for (const typed of ['zzz', ' ']) expect(check(['--find', typed])).toMatchObject({ status: 1, stdout: '' });
});

test('help says how to use it', () => {
  const { status, stdout } = check(['--help']);
  expect(check(['--help', 'https://access.login.nhs.uk/enter-email']).stdout).toBe(stdout);
  expect(status).toBe(0);
  expect(stdout).toContain('--jsonl');
});

const HEALTH = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://auth.login.nhs.uk/authorize?client_id=a&redirect_uri=https%3A%2F%2Fwww.patientaccess.com%2Fcb">=1+1</A></DL>`;

test('an audit as JSON lines, as a table, and as the page repaired; beside it one line for people', () => {
  const file = join(folder, 'health.html');
  writeFileSync(file, `\ufeff${HEALTH}`, 'utf16le');
  const json = check(['--bookmarks', file, '--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ title: '=1+1', door: { start: 'https://app.patientaccess.com/' }, howSure: 'asked' });
  expect([json.status, json.stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(check(['--bookmarks', file, '--format', 'csv']).stdout.split('\r\n')[1]).toMatch(/^"'=1\+1","","https:.*,"asked"$/);
  const to = join(folder, 'repaired.html');
  const html = check(['--bookmarks', file, '--format', 'html', '--to', to]);
  expect([html.status, html.stdout]).toEqual([1, '']);
  expect(html.stderr).toContain('1 were changed');
  expect(readFileSync(to, 'utf16le')).toBe(`\ufeff${HEALTH.replace(/HREF="[^"]*"/, 'HREF="https://app.patientaccess.com/"')}`);
  const again = check(['--bookmarks', file, '--format', 'html', '--to', to]);
  expect([again.status, again.stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(again.stderr).toContain('EEXIST');
});

test('a format that is none, and a page that no JSON can become: one clear line, and status 2', () => {
  const file = join(folder, 'chrome.json');
  writeFileSync(file, '{"roots":{}}');
  for (const format of ['html', 'xlsx']) {
    const { status, stdout, stderr } = check(['--bookmarks', file, '--format', format]);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  }
});

test('an impostor is told by the name that it borrows, as in the popup, beside a host that somebody has confirmed', () => {
  const { status, stdout } = check(['https://nhsapp-verify.example/', 'https://nhs-login-verify.example/']);
  expect(status).toBe(1);
  expect(stdout).toContain('not NHS App: nhsapp-verify.example resembles www.nhsapp.service.nhs.uk');
  expect(stdout).toContain('not NHS login: nhs-login-verify.example resembles ');
  expect(stdout, 'nobody has confirmed it').not.toContain('account.login.nhs.uk');
});

test('a reader that has seen enough ends it without a word', async () => {
  const file = join(folder, 'many.html');
  const one = '<DT><A HREF="https://access.login.nhs.uk/enter-email">a bookmark</A>\n';
  writeFileSync(file, `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>${one.repeat(3000)}</DL>`);
  const reading = spawn(process.execPath, [MAIN, '--bookmarks', file, '--format', 'json']);
  let complaint = '';
  reading.stderr.on('data', (text) => (complaint += text));
  await once(reading.stdout, 'data');
  reading.stdout.destroy();
  await once(reading, 'close');
  expect(complaint).not.toMatch(/error|EPIPE|at .*\.ts:/i);
});
