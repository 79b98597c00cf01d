/** A declarative network rule, as much of it as the shield uses; the same in Chrome, Edge and Firefox. */
export interface ShieldRule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' | 'allow' };
  readonly condition: {
    readonly resourceTypes: readonly ['main_frame'];
    readonly requestDomains?: readonly string[];
    readonly regexFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly tabIds?: readonly number[];
  };
}
