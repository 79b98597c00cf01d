import { type Answers, type Request, type RequestOf, request } from './requests.ts';

export type Handlers = { readonly [K in Request['kind']]: (request: RequestOf<K>) => Promise<Answers[K]> };

/** Parses a message at the door and hands it to its handler. A message that does not fit is refused with a reason. */
export async function dispatch(message: unknown, handlers: Handlers): Promise<unknown> {
  const parsed = request().safeParse(message);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TypeError(`Frontdoor refused a message: ${issue?.path.join('.') || 'the message'}: ${issue?.message ?? 'not understood'}`);
  }
  return answer(parsed.data, handlers);
}

function answer<K extends Request['kind']>(message: RequestOf<K>, handlers: Handlers): Promise<Answers[K]> {
  const handler: (request: RequestOf<K>) => Promise<Answers[K]> = handlers[message.kind as K];
  return handler(message);
}
