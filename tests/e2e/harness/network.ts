import type { World } from '../../world/world.ts';

/** All that a browser knows of the web: one address of loopback where every name leads, and the authority that vouches for them all. */
export type Network = Pick<World, 'address' | 'tlsPort' | 'plainPort' | 'authority' | 'log'>;
