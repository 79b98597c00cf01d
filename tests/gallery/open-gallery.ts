import { type Browser, launch } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';

const CONFIG = new URL('./vite.config.ts', import.meta.url).pathname;

/** Builds and serves the gallery on loopback, and opens a browser for it, in which nothing moves. */
export async function openGallery(
  browserName: 'chrome' | 'firefox',
  executablePath: string,
): Promise<{ readonly url: string; readonly browser: Browser; readonly close: () => Promise<void> }> {
  await build({ configFile: CONFIG, logLevel: 'warn' });
  const server: PreviewServer = await preview({ configFile: CONFIG, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launch({
    browser: browserName,
    executablePath,
    ...(browserName === 'chrome'
      ? { args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--force-prefers-reduced-motion'] }
      : { extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'app.update.enabled': false } }),
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { url: `http://127.0.0.1:${port}`, browser, close };
}
