import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';

const CONFIG = new URL('./vite.config.ts', import.meta.url).pathname;

/**
 * Builds the gallery into a folder of its own, serves it on loopback, and opens a browser for it, in which nothing moves. Several may be open at once;
 * what is laid into the `folder` is served, too.
 */
export async function openGallery(
  browserName: 'chrome' | 'firefox',
  executablePath: string,
): Promise<{ readonly url: string; readonly folder: string; readonly browser: Browser; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdoor-gallery-'));
  const built = { configFile: CONFIG, logLevel: 'warn', build: { outDir: folder } } as const;
  await build(built);
  const server: PreviewServer = await preview({ ...built, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launch({
    browser: browserName,
    executablePath,
    ...(browserName === 'chrome'
      ? { args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--force-prefers-reduced-motion'] }
      : // The window of the browser itself, for its tree of what screen readers tell.
        { args: ['-remote-allow-system-access'], extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'app.update.enabled': false } }),
  });
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, folder, browser, close };
}
