import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file in the folder of downloads; nothing as long as it is not there or empty, as both browsers leave it until all of it has come. */
export function downloadedTo(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') || undefined : undefined;
}
