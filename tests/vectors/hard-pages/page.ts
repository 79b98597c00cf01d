/** An honest page that is hard to judge: invented, with no wording of anybody. */
export interface HardPage {
  /** Who shows it, and what makes it hard. */
  readonly what: string;
  readonly at: string;
  readonly html: string;
}

interface Parts {
  readonly lang?: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

export function page(at: string, what: string, { lang = 'en', title, head = '', body }: Parts): HardPage {
  return {
    what,
    at,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
  };
}

/** A form with a name and a password, in the words given. */
export function form(user: string, password: string, button: string, more = ''): string {
  return `<form method="post" action="/session"><label>${user} <input type="text" name="username" autocomplete="username"></label><label>${password} <input type="password" name="password" autocomplete="current-password"></label>${more}<button type="submit">${button}</button></form>`;
}
