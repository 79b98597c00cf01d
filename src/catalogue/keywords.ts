/** Words that give an impostor away beside a brand. Sorted. */
export const keywords: readonly string[] = ['account', 'login', 'secure', 'signin', 'verify'];
