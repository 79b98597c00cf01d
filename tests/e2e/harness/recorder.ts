/** The extension that records raw navigation events, unpacked. */
export const RECORDER = new URL('../recorder/extension', import.meta.url).pathname;

export const RECORDER_ID = 'recorder@frontdoor.example';

/** Takes what was recorded, inside the recorder's worker: an expression. */
export const TAKE_HEARD = 'globalThis.recorded.splice(0)';
