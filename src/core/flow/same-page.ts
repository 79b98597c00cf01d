/** Whether two addresses are of one document, wherever in it they point. */
export function samePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
