/** What a finished login teaches: this service sends the person to that login, and took them in afterwards. */
export interface Lesson {
  /** `loginKey` of the login. */
  readonly login: string;
  /** The page that started the login, without query and fragment: opening it starts a new one. */
  readonly start: string;
}

const MAX_START_CHARACTERS = 200;

/** A page as a place to start from: without query and fragment, and without a path that is too long to be one. */
export function startPage(text: string): string {
  const { origin, pathname } = new URL(text);
  return pathname.length > MAX_START_CHARACTERS ? `${origin}/` : origin + pathname;
}

export function sameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin;
}
