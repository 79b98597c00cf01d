import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samples } from '../../gallery/samples.ts';

/** What a screen reader tells of each state is committed. The end-to-end tests compare it; here, that none is missing, and none left over. */
test('each state of the gallery has one transcript, and each transcript a state', () => {
  const transcripts = readdirSync(new URL('../../e2e/spoken/transcripts/', import.meta.url)).map((name) => name.replace(/\.txt$/, ''));
  expect(transcripts.toSorted()).toEqual(samples.map(({ id }) => id).toSorted());
});
