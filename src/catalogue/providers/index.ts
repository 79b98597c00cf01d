import type { Provider } from '../types.ts';
import { nhsLogin } from './nhs-login.ts';

/** Sorted by id. */
export const providers: readonly Provider[] = [nhsLogin];
