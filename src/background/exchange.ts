import type { FileRefusal } from '../messages/models.ts';
import { BELONGINGS, type Belongings } from './belongings.ts';
import { readItem, versioned } from './item-store.ts';

/** What our files say of themselves. */
const FORMAT = 'frontdoor';
const FORMAT_VERSION = 1;

/** What goes into a file. */
export type Saved = Pick<Belongings, 'settings' | 'memory'>;

/** Everything that is kept, as the text of a file. */
export function exportText({ settings, memory }: Saved, nowMs: number): string {
  const file = {
    format: FORMAT,
    version: FORMAT_VERSION,
    savedAt: new Date(nowMs).toISOString(),
    settings: versioned(BELONGINGS.settings, settings),
    memory: versioned(BELONGINGS.memory, memory),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads such a file; what it holds, or what is wrong with it and where. */
export function readExport(text: string): Saved | FileRefusal {
  const file = parsed(text);
  if (file === undefined) return { because: 'not-json' };
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT || !('version' in file))
    return { because: 'not-ours' };
  if (typeof file.version !== 'number' || file.version > FORMAT_VERSION) return { because: 'newer' };
  const settings = readItem(BELONGINGS.settings, 'settings' in file ? file.settings : undefined);
  if (settings.value === undefined) return { because: settings.because, place: ['settings', ...settings.place].join('.') };
  const memory = readItem(BELONGINGS.memory, 'memory' in file ? file.memory : undefined);
  if (memory.value === undefined) return { because: memory.because, place: ['memory', ...memory.place].join('.') };
  return { settings: settings.value, memory: memory.value };
}

/** `undefined` for what is no JSON; also for what is nested so deep that nobody can read it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
