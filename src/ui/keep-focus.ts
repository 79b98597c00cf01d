/**
 * Shows something anew and leaves the focus where it was: on the same control of the same section, else on that section's heading, so that somebody with a
 * keyboard or a screen reader is not thrown back to the top.
 */
export function keepFocus(document: Document, show: () => void): void {
  const active = document.activeElement;
  const section = active?.closest<HTMLElement>('[data-section]')?.dataset.section;
  const action = active instanceof HTMLElement ? active.dataset.action : undefined;
  show();
  if (section === undefined) return;
  const now = document.querySelector(`[data-section="${section}"]`);
  const same = action === undefined ? undefined : now?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const heading = now?.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  (same ?? heading)?.focus();
}
