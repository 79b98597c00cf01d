import type { Provider } from '../types.ts';
import { govukOneLogin } from './govuk-one-login.ts';
import { nhsCis2 } from './nhs-cis2.ts';
import { nhsLogin } from './nhs-login.ts';
import { nhsmail } from './nhsmail.ts';
import { patientAccess } from './patient-access.ts';

/** Sorted by id. */
export const providers: readonly Provider[] = [govukOneLogin, nhsCis2, nhsLogin, nhsmail, patientAccess];
