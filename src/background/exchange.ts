import { merge } from '../core/flow/memory.ts';
import type { ImportModel } from '../messages/models.ts';
import { BELONGINGS, type Belongings } from './belongings.ts';
import { readItem, versioned } from './kept.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { agreed } from './shared-settings.ts';

/** What our files say of themselves. */
const FORMAT = 'frontdoor';
const FORMAT_VERSION = 1;

/** What goes into a file. */
type Saved = Pick<Belongings, 'settings' | 'memory'>;

type Refused = NonNullable<ImportModel['refused']>;

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
export function readExport(text: string): Saved | Refused {
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

/** Adds what a file holds to what is there: nothing is lost, and the same file twice changes nothing. */
export function mergeBelongings<T extends Saved>(before: T, file: Saved): T {
  const settings = { ...before.settings, ...agreed(DEFAULT_SETTINGS, before.settings, file.settings) };
  return { ...before, settings, memory: merge(before.memory, file.memory) };
}

/** `undefined` for what is no JSON; also for what is nested so deep that nobody can read it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
