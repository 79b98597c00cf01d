import * as z from 'zod/mini';
import type { OptionsModel, PopupModel, WarningModel } from './models.ts';

const tabId = z.int().check(z.nonnegative());
const nonce = z.uuid();
const serviceId = z.string().check(z.maxLength(100));

/** A host name as `URL` writes it: lower case, ASCII, no port. */
export const hostname = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/));

/** What pages may ask of the worker; parsed at its door. No request carries a URL. */
export const request = z.discriminatedUnion('kind', [
  /** The popup asks what to show for the active tab of its window. */
  z.strictObject({ kind: z.literal('show-popup') }),
  /** Go to a catalogued service's start page in that tab. */
  z.strictObject({ kind: z.literal('open-service'), tabId, serviceId }),
  /** The warning page asks what to show. */
  z.strictObject({ kind: z.literal('show-warning'), nonce }),
  /** Leave the warning page for a catalogued service, or, without one, for a new tab page. */
  z.strictObject({ kind: z.literal('leave-warning'), nonce, serviceId: z.optional(serviceId) }),
  /** Open the stopped page all the same, in that tab, for a while. */
  z.strictObject({ kind: z.literal('unsafely-continue'), nonce }),
  /** The options page asks what was learned and chosen. */
  z.strictObject({ kind: z.literal('show-options') }),
  /** Forget one learned service, with every login that it uses. */
  z.strictObject({ kind: z.literal('forget-service'), serviceId }),
  /** Forget all that was learned. */
  z.strictObject({ kind: z.literal('erase-memory') }),
  /** Trust a host for good, although it resembles a protected name. */
  z.strictObject({ kind: z.literal('allow-host'), hostname }),
  z.strictObject({ kind: z.literal('disallow-host'), hostname }),
]);

export type Request = z.infer<typeof request>;

/** The answer to each kind of request. */
export interface Answers {
  readonly 'show-popup': PopupModel;
  readonly 'open-service': { readonly done: boolean };
  readonly 'show-warning': WarningModel;
  readonly 'leave-warning': { readonly done: boolean };
  readonly 'unsafely-continue': { readonly done: boolean };
  readonly 'show-options': OptionsModel;
  readonly 'forget-service': OptionsModel;
  readonly 'erase-memory': OptionsModel;
  readonly 'allow-host': OptionsModel;
  readonly 'disallow-host': OptionsModel;
}

export type RequestOf<K extends Request['kind']> = Extract<Request, { kind: K }>;

/** How a page asks: handed to views' entrypoints by the platform. */
export type Ask = <K extends Request['kind']>(request: RequestOf<K>) => Promise<Answers[K]>;
