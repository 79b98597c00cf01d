/** What somebody unfolds at the lower edge of a small window comes into sight; where it is higher than the window, its beginning does. */
export function showUnfolded(document: Document): void {
  document.addEventListener('click', ({ target }) => {
    const fold = target instanceof Element ? target.closest('summary')?.closest('details') : undefined;
    const show = () => fold?.open && fold.scrollIntoView({ block: 'nearest' });
    fold?.addEventListener('toggle', show, { once: true });
  });
}
