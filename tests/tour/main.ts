import { spawnSync } from 'node:child_process';
import { chromiumPath } from '../../.ci/browsers.mjs';
import { launch } from '../e2e/harness/launch.ts';
import { startWorld } from '../world/world.ts';
import { TOUR } from './addresses.ts';
import { tourPage } from './tour-page.ts';
import { walkTour } from './walk.ts';

/** `npm start`: builds Frontdoor and shows it in a browser; with no display, walks the tour and leaves pictures. */
const ROOT = new URL('../..', import.meta.url).pathname;
const kind = chromiumPath() ? 'chromium' : 'firefox';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building Frontdoor …');
const built = spawnSync('wxt', ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox'], { cwd: ROOT, encoding: 'utf8' });
if (built.status !== 0) {
  console.error(`${built.error ?? ''}${built.stdout}${built.stderr}`);
  process.exit(1);
}

const world = await startWorld();
world.host(new URL(TOUR).hostname, tourPage);
const browser = await launch(world, kind, { headless: !hasDisplay });
try {
  if (hasDisplay) {
    await browser.open(TOUR, 'typed');
    console.log('The tour is open in the browser window. Close it, or press Ctrl-C, to end.');
    await Promise.race([browser.closed(), new Promise((done) => process.once('SIGINT', done))]);
  } else {
    console.log('No display: walking the tour without one …');
    const pictures = await walkTour(browser, `${ROOT}out/tour`);
    console.log(`${pictures.length} pictures of all three walks: out/tour/index.html`);
  }
} catch (error) {
  console.error(`The tour did not get through: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await world.close();
}
