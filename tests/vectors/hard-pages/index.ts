import { hostedSoftware } from './hosted-software.ts';
import { inBetween } from './in-between.ts';
import { namesakes } from './namesakes.ts';
import type { HardPage } from './page.ts';
import { partners } from './partners.ts';
import { talk } from './talk.ts';
import { tenants } from './tenants.ts';

/**
 * Honest pages that are hard to judge, all invented. Their authors knew in outline what quietens the page check, and had read
 * none of its rules. Asked for the first time, 7 of 102 were told with certainty; none may be now.
 */
export const hardPages: readonly HardPage[] = [...tenants, ...hostedSoftware, ...inBetween, ...namesakes, ...talk, ...partners];
