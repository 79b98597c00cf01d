import type { Evidence } from './certainty.ts';
import { beside, endsLabel, labelOf, type Place, type Sighting, startsLabel } from './witness.ts';
import { isParticleAndWord } from './word-evidence.ts';

/** One letter away from shorter names stand ordinary words. */
const LONG = 6;

/** A stretch one slip away from a protected name: the whole registered label, or a word of a label when the name is long enough. */
export function slipEvidence(sighting: Sighting, place: Place): Evidence | undefined {
  const { name, at, end } = sighting;
  const label = labelOf(place, end - 1);
  if (label > place.domainLabel) return undefined;
  const seen = place.reading.flat.slice(at, end);
  const { words, strange } = place.company(seen);
  if (!strange && words === 1) return undefined;
  const ofWord = isParticleAndWord(name.text, place.company);
  if (ofWord && seen[0] !== name.text[0]) return undefined;
  const isWhole = startsLabel(place, at) && endsLabel(place, end);
  const registered = label === place.domainLabel;
  if (isWhole && registered) {
    if (name.strength === 'strong' && name.text.length >= LONG) return 'slip';
    return name.text.length >= 4 && name.kind === 'label' && place.suffix === name.suffix ? 'slip' : undefined;
  }
  if (name.strength !== 'strong' || name.text.length < LONG) return undefined;
  if (ofWord) return undefined;
  return place.company(beside(place, sighting)).telling > 0 || name.text.length > LONG ? 'slip' : undefined;
}
