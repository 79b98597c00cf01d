/** Products as they stand in a browser's user agent string, the most telling first: Edge calls itself Chrome, too. */
const PRODUCTS: readonly (readonly [product: string, name: string])[] = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
];

/** The browser and its version, and nothing of the machine that it runs on: `Firefox 153`. */
export function browserName(userAgent: string): string {
  for (const [product, name] of PRODUCTS) {
    const version = new RegExp(`${product}/(\\d{1,4})`).exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'unknown';
}
