/** A stop of the tour as it was pictured. */
export interface Pictured {
  readonly caption: string;
  readonly address: string;
  /** What the toolbar button said. */
  readonly button: string;
  /** Files in the same folder. */
  readonly page: string;
  readonly popup?: string;
}

/** All that was pictured as a page, one below the other. */
export function summary(pictures: readonly Pictured[], version: string, title = 'the tour'): string {
  const rows = pictures.map(
    ({ caption, address, button, page, popup }, i) =>
      `<section><h2>${i + 1}. ${text(caption)}</h2><p><code>${text(address.slice(0, 120))}</code><br>Toolbar: ${text(button)}</p><div><img src="${page}" alt="The page">${popup ? `<img class="popup" src="${popup}" alt="The popup">` : ''}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Frontdoor: ${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;background:#f7f7f4;color:#1c2426}section{margin:2rem 0;padding:1rem 1.5rem;background:#fff;border-radius:12px}div{display:flex;gap:1rem;align-items:flex-start}img{max-width:60%;border:1px solid #ccc;border-radius:8px}img.popup{max-width:38%}code{word-break:break-all}</style>
<h1>Frontdoor: ${title}</h1><p>Walked in ${text(version)}.</p>${rows.join('\n')}</html>\n`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
