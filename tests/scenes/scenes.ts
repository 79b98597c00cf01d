import { closed } from './closed.ts';
import { fake } from './fake.ts';
import { helpDesk } from './help-desk.ts';
import { noDoor } from './no-door.ts';
import { nurse } from './nurse.ts';
import { patient } from './patient.ts';
import { privateWindow } from './private-window.ts';
import type { Scene } from './scene.ts';
import { screenReader } from './screen-reader.ts';
import { student } from './student.ts';
import { unpinned } from './unpinned.ts';

/** In the order of `docs/scenes.md`. */
export const SCENES: readonly Scene[] = [patient, fake, nurse, student, screenReader, helpDesk, closed, unpinned, privateWindow, noDoor];
