import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

const OUTPUT = new URL('../.output/', import.meta.url).pathname;
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** Bytes, with room to work: what counts is time (`npm run bench`). Who meets one of these has packed something by accident. The worker grows with the catalogue that it holds. */
const WORKER_BYTES = 850_000;
const PAGE_BYTES = 90_000;
const PACKED_BYTES = 1_500_000;

/** What is loaded when a person asks about a page, and what then runs in that page; packed, as a package carries it. */
const PAGE_CHECK_BYTES = 20_000;

/** All that is asked for at install. */
const PERMISSIONS = ['webNavigation', 'storage', 'declarativeNetRequest', 'activeTab', 'scripting'];

/** What a person may be asked for later, at the moment of use. */
const OPTIONAL = ['bookmarks', 'browsingData'];

function read(browser: string, file: string): string {
  return readFileSync(join(OUTPUT, `${browser}-mv3`, file), 'utf8');
}

/** A page's scripts and styles, with the chunks that they import, no matter what else uses them. */
function filesOfPage(browser: string, page: string): ReadonlySet<string> {
  const html = read(browser, page);
  const waiting = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path.slice(1));
  const found = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    for (const [, chunk = ''] of read(browser, file).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      waiting.push(join(file, '..', chunk));
  }
  return found;
}

/** The files of words that a page may load, by language: it loads one language, and the largest counts. */
function filesOfLanguages(browser: string, scripts: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of scripts) {
    if (!file.endsWith('.js')) continue;
    for (const [, chunk = '', language = ''] of read(browser, file).matchAll(/import\(\s*[`"']\.\/(([a-z]{2})[.-][\w.-]*\.js)[`"']\s*\)/g))
      found.set(language, (found.get(language) ?? new Set()).add(join(file, '..', chunk)));
  }
  return found;
}

function bytesOf(browser: string, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + statSync(join(OUTPUT, `${browser}-mv3`, file)).size, 0);
}

function pagesOf(browser: string): readonly string[] {
  return readdirSync(join(OUTPUT, `${browser}-mv3`)).filter((file) => file.endsWith('.html'));
}

function allFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}

test.for(BROWSERS)('%s: nothing big got into the worker by accident', (browser) => {
  const bytes = statSync(join(OUTPUT, `${browser}-mv3`, 'background.js')).size;
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(WORKER_BYTES);
});

test.for(BROWSERS)('%s: each page is light', (browser) => {
  const pages = pagesOf(browser);
  expect(pages).toContain('popup.html');
  expect(pages).toContain('warning.html');
  for (const page of pages) {
    const files = [...filesOfPage(browser, page)];
    expect(files.length, page).toBeGreaterThan(1);
    const languages = filesOfLanguages(browser, files);
    expect([...languages.keys()], page).toEqual(expect.arrayContaining(['en', 'cy']));
    for (const [language, words] of languages)
      expect(bytesOf(browser, [...files, ...words]), `${page} in ${language}`).toBeLessThanOrEqual(PAGE_BYTES);
  }
});

test.for(BROWSERS)('%s: what checks a page is small, and the popup does not load it unasked', (browser) => {
  const chunks = readdirSync(join(OUTPUT, `${browser}-mv3`, 'chunks')).filter((name) => name.startsWith('check-page-'));
  expect(chunks).toHaveLength(1);
  const files = ['read-page.js', ...chunks.map((name) => `chunks/${name}`)];
  const packed = files.map((file) => gzipSync(readFileSync(join(OUTPUT, `${browser}-mv3`, file))).length);
  expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(PAGE_CHECK_BYTES);
  for (const file of files) expect(filesOfPage(browser, 'popup.html').has(file), file).toBe(false);
});

test.for(BROWSERS)('%s: the manifest asks for the least', (browser) => {
  const manifest = JSON.parse(read(browser, 'manifest.json'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(PERMISSIONS);
  expect(manifest.optional_permissions).toEqual(OPTIONAL);
  expect(manifest.chrome_url_overrides).toBeUndefined();
  for (const key of ['host_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources', 'sandbox'])
    expect(manifest[key]).toBeUndefined();
  expect(manifest.externally_connectable).toEqual(browser === 'firefox' ? undefined : { ids: [] });
  expect(manifest.browser_specific_settings?.gecko?.data_collection_permissions).toEqual(
    browser === 'firefox' ? { required: ['none'] } : undefined,
  );
});

test.for(BROWSERS)('%s: our pages load from the package alone, connect to nothing, and are framed by nobody', (browser) => {
  const policy: string = JSON.parse(read(browser, 'manifest.json')).content_security_policy.extension_pages;
  const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));
  for (const name of ['default-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors', 'trusted-types'])
    expect(directives.get(name), name).toBe("'none'");
  for (const name of ['script-src', 'style-src', 'img-src']) expect(directives.get(name), name).toBe("'self'");
  expect(directives.has('connect-src')).toBe(false);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});

test.for(BROWSERS)('%s: no page loads anything from elsewhere, or has script or style in it', (browser) => {
  for (const page of pagesOf(browser)) {
    const html = read(browser, page);
    expect(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('/')),
      page,
    ).toEqual([]);
    expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/);
  }
});

test.for(BROWSERS)('%s: packed, it is light to fetch', (browser) => {
  const root = join(OUTPUT, `${browser}-mv3`);
  const bytes = zipSync(Object.fromEntries(allFiles(root).map((file) => [relative(root, file), readFileSync(file)]))).length;
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(PACKED_BYTES);
});

test.for(BROWSERS)('%s: nothing that ships calls home or builds code from text', (browser) => {
  const root = join(OUTPUT, `${browser}-mv3`);
  const scripts = allFiles(root).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of scripts) {
    const code = readFileSync(file, 'utf8');
    for (const forbidden of [
      /\beval\(/,
      /new Function\b/,
      /\bXMLHttpRequest\b/,
      /\bWebSocket\b/,
      /\bfetch\(/,
      /sendBeacon/,
      /\.innerHTML\s*=/,
    ])
      expect(forbidden.exec(code)?.[0], relative(root, file)).toBeUndefined();
  }
});
