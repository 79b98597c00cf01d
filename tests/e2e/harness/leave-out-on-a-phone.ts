import { beforeEach } from 'vitest';
import { leftOutBecause } from './left-out-on-a-phone.ts';

beforeEach(({ task, skip }) => {
  const because = leftOutBecause(task.file.filepath, task.name);
  if (because !== undefined) skip(because);
});
