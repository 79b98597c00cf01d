import type { Evidence } from './certainty.ts';
import { endsLabel, isBroken, labelOf, type Place, type Sighting, startsLabel } from './witness.ts';

/** Shorter ones come about by chance where a label and a suffix meet. */
const LONG = 7;

/**
 * A whole official host inside a foreign one: with its dots, with dashes or nothing in their place; or under a suffix that
 * goes on where its own ended (`nhs.uk.com`).
 */
export function embedded(sighting: Sighting, place: Place): Evidence | undefined {
  const { at, end, name } = sighting;
  const { breaks, flat } = place.reading;
  if (labelOf(place, at) > place.domainLabel) return undefined;
  if (!breaks.has(at) || !breaks.has(end)) return undefined;
  // Without its dots, `nhs.wales` is what anybody in Wales may call themselves.
  if (name.kind === 'owned' && !isBroken(sighting, place)) return undefined;
  const inSuffix = labelOf(place, end - 1) > place.domainLabel;
  if (inSuffix) {
    if (!startsLabel(place, at)) return undefined;
    // `access.login.nhs.uk.com`: nobody calls a host of theirs so by chance; `www` in front says nothing.
    if (end < flat.length) return labelOf(place, at) < place.domainLabel && !name.text.startsWith('www') ? 'embedded' : 'suffix';
    return name.text.length >= LONG ? 'imitated-suffix' : undefined;
  }
  if (name.text.length >= 5 || isBroken(sighting, place)) return end === flat.length ? undefined : 'embedded';
  return startsLabel(place, at) && endsLabel(place, end) ? 'subdomain' : undefined;
}
