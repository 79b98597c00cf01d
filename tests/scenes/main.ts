import { existsSync, writeFileSync } from 'node:fs';
import { launch } from '../e2e/harness/launch.ts';
import { travellerIn } from '../e2e/recorder/traveller.ts';
import { albumIn } from '../tour/album.ts';
import { type Pictured, summary } from '../tour/summary.ts';
import { startWorld } from '../world/world.ts';
import { SCENES } from './scenes.ts';
import { walkScene } from './walk-scene.ts';

/**
 * `npm run scenes`, after a build: ten people at their browsers, each a scene, with what they see at every step in `out/scenes/BROWSER/`.
 * `npm run scenes -- firefox 2 5`: only that browser, and only these scenes.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const args = process.argv.slice(2);
const browsers = ['chromium', 'firefox'].filter((kind) => !args.some((arg) => /^[a-z]/.test(arg)) || args.includes(kind));
const numbers = args.map(Number).filter((number) => number > 0);

// The people live there, and their browsers say so.
process.env.TZ = 'Europe/London';

for (const kind of browsers) {
  if (!existsSync(`${ROOT}.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`)) throw new Error('build first: npm run build');
  const folder = `${ROOT}out/scenes/${kind}`;
  const album = albumIn(folder, console.log);
  const pictures: Pictured[] = [];
  let version = kind;
  for (const [i, scene] of SCENES.entries()) {
    if (numbers.length > 0 && !numbers.includes(i + 1)) continue;
    const world = await startWorld();
    const browser = await launch(world, kind, scene.launch);
    try {
      version = await browser.version();
      const taken = await walkScene(scene, i + 1, { browser, world, person: travellerIn(browser) }, { folder, album });
      pictures.push(...taken);
      console.log(`${kind}, scene ${i + 1}, ${scene.who}: ${taken.length} pictures`);
    } catch (error) {
      console.error(`${kind}, scene ${i + 1}:`, error);
      process.exitCode = 1;
    } finally {
      await browser.close();
      await world.close();
    }
  }
  writeFileSync(`${folder}/index.html`, summary(pictures, version, 'ten scenes'));
  console.log(`${pictures.length} pictures: out/scenes/${kind}/index.html`);
}
