/** What gave an impostor away. */
export const TECHNIQUES = ['userinfo', 'embedded', 'suffix', 'homoglyph', 'typo', 'bit-flip', 'combosquat', 'subdomain', 'path'] as const;

export type Technique = (typeof TECHNIQUES)[number];
