/** Domain rules as a tree by their labels, from the last: `uk(ac,co,~nhs(x))` is `uk`, `ac.uk`, `co.uk` and `x.nhs.uk`; `~` is no rule itself. */
export function rulesOfTree(tree: string): readonly string[] {
  const rules: string[] = [];
  const ends: string[] = [];
  for (const [, mark, label, then] of tree.matchAll(/(~?)([^~(),]*)([(),]?)/g)) {
    const rule = [label, ...ends].join('.');
    if (label && !mark) rules.push(rule);
    if (then === '(') ends.unshift(label ?? '');
    if (then === ')') ends.shift();
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

function written({ below }: Branch): string {
  return [...below]
    .map(([label, branch]) => `${branch.isRule ? '' : '~'}${label}${branch.below.size > 0 ? `(${written(branch)})` : ''}`)
    .join(',');
}
