/** Whether two addresses are of one document, wherever in it they point. */
export function samePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}
