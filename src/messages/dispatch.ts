import { type Answers, type Request, type RequestOf, request } from './requests.ts';

/** Which of our pages asked: the tab that it stands in; a popup stands in none, and not every browser tells. */
export interface Sender {
  readonly tabId?: number | undefined;
}

export type Handlers = { readonly [K in Request['kind']]: (request: RequestOf<K>, sender: Sender) => Promise<Answers[K]> };

/** Parses a message at the door and hands it to its handler. A message that does not fit is refused with a reason. */
export async function dispatch(message: unknown, handlers: Handlers, sender: Sender): Promise<unknown> {
  const parsed = request().safeParse(message);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TypeError(`Frontdoor refused a message: ${issue?.path.join('.') || 'the message'}: ${issue?.message ?? 'not understood'}`);
  }
  return answer(parsed.data, handlers, sender);
}

function answer<K extends Request['kind']>(message: RequestOf<K>, handlers: Handlers, sender: Sender): Promise<Answers[K]> {
  const handler: (request: RequestOf<K>, sender: Sender) => Promise<Answers[K]> = handlers[message.kind as K];
  return handler(message, sender);
}
