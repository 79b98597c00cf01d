import { catalogue } from '../catalogue/index.ts';
import { SUFFIX_LIST } from './suffix-list.ts';

/** For Vite's `define`: how old the data are that are compiled in, for people who ask. */
export const DATES = {
  __CATALOGUE_DATED__: JSON.stringify(lastLook()),
  __SUFFIX_LIST_DATED__: JSON.stringify(SUFFIX_LIST.dated),
};

/** The last day on which somebody checked a fact of the catalogue. */
function lastLook(): string {
  const { providers, servers, brands } = catalogue;
  const days = [...providers, ...servers, ...brands].flatMap(({ source }) => source.map(({ checked }) => checked));
  return days.toSorted().at(-1) ?? '';
}
