/** As many first letters a label can take over from the one before it. */
const MOST_TAKEN = 26;

/**
 * Domain rules as a tree by their labels, from the last: `@uk(@ac@co~@nhs(@x))` is `uk`, `ac.uk`, `co.uk` and `x.nhs.uk`; `~` is no rule itself. A
 * capital letter begins a label, and says how many letters it takes over from the one before it: `@medCia` is `med` and `media`.
 */
export function rulesOfTree(tree: string): readonly string[] {
  const rules: string[] = [];
  const ends: string[] = [];
  let label = '';
  for (const [sign, mark, taken, rest] of tree.matchAll(/(~?)([@-Z])([^~@-Z()]*)|[()]/g)) {
    if (taken !== undefined) {
      label = label.slice(0, taken.charCodeAt(0) - 64) + rest;
      if (!mark) rules.push([label, ...ends].join('.'));
    } else if (sign === '(') {
      ends.unshift(label);
      label = '';
    } else label = ends.shift() ?? '';
  }
  return rules;
}

interface Branch {
  isRule: boolean;
  readonly below: Map<string, Branch>;
}

/** The same tree, of rules in any order. */
export function treeOfRules(rules: readonly string[]): string {
  const root: Branch = { isRule: false, below: new Map() };
  for (const rule of rules) {
    let branch = root;
    for (const label of rule.split('.').toReversed()) {
      const next = branch.below.get(label) ?? { isRule: false, below: new Map() };
      branch.below.set(label, next);
      branch = next;
    }
    branch.isRule = true;
  }
  return written(root);
}

/** Labels stand beside those that are most like them, which is what makes the text small: as many branches below, then by the alphabet. */
function written({ below }: Branch): string {
  let before = '';
  return [...below]
    .toSorted(([a, { below: ofA }], [b, { below: ofB }]) => ofA.size - ofB.size || (a < b ? -1 : 1))
    .map(([label, branch]) => {
      const taken = Math.min(sharedLength(before, label), MOST_TAKEN);
      before = label;
      const start = `${branch.isRule ? '' : '~'}${String.fromCharCode(64 + taken)}${label.slice(taken)}`;
      return branch.below.size > 0 ? `${start}(${written(branch)})` : start;
    })
    .join('');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
