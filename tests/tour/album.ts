import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** How often a picture is tried. */
const TRIES = 4;

export interface Album {
  /** Takes a picture into a file of the folder. Throws when it cannot be taken, and when it shows what another shows, byte for byte: then the page before was still there. */
  take(what: string, file: string, take: (path: string) => Promise<void>): Promise<string>;
}

/** An empty folder for pictures. `say` tells what went on, line by line. */
export function albumIn(folder: string, say: (line: string) => void): Album {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken = new Map<string, string>();
  return {
    async take(what, file, take) {
      for (let tries = 1; ; tries += 1) {
        try {
          await take(`${folder}/${file}`);
          break;
        } catch (error) {
          if (tries === TRIES) throw new Error(`${what} could not be taken, ${TRIES} times tried`, { cause: error });
          say(`${what.replace(/^p/, 'P')} hung, taken again: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      const bytes = readFileSync(`${folder}/${file}`).toString('base64');
      const twin = taken.get(bytes);
      if (twin !== undefined) throw new Error(`${file} shows the same as ${twin}, byte for byte`);
      taken.set(bytes, file);
      return file;
    },
  };
}
