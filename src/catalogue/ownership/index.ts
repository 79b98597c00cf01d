import type { Claim } from '../types.ts';
import { brandSuffixes } from './brand-suffixes.ts';
import { certificates } from './certificates.ts';
import { healthServices } from './health-services.ts';
import { libraryProxies } from './library-proxies.ts';
import { namesakes } from './namesakes.ts';
import { networks } from './networks.ts';
import { ownedDomains } from './owned-domains.ts';
import { packed } from './packed.ts';
import { platforms } from './platforms.ts';
import { projectPages } from './project-pages.ts';
import { publicBodies } from './public-bodies.ts';

/** Who vouches for whom: every claim with who says so. What brands own themselves stands in their files. */
export const claims: readonly Claim[] = [
  ...brandSuffixes,
  ...certificates,
  ...healthServices,
  ...libraryProxies,
  ...namesakes,
  ...networks,
  ...ownedDomains,
  ...platforms,
  ...projectPages,
  ...publicBodies,
];

/** All of it, as the core looks it up. */
export const ownership: readonly string[] = packed(claims);
