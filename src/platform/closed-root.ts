/** The shadow root of an element of somebody else's page, closed or not; nothing where the browser has no such question. */
export function closedRoot(element: Element): Node | null | undefined {
  try {
    // Firefox has it on the element itself, and its linter refuses the other way.
    if (!import.meta.env.FIREFOX && typeof chrome === 'object' && chrome.dom)
      return chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  } catch {
    return undefined;
  }
}
