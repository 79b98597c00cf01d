import { request as httpsRequest } from 'node:https';

/** The service's own server asks the login's token endpoint: the same names, on loopback. */
export function fetchOnLoopback(port: number) {
  return (
    url: string,
    options: { readonly method: string; readonly headers: Record<string, string>; readonly body: URLSearchParams },
  ): Promise<Response> =>
    new Promise((resolve, reject) => {
      const { hostname, pathname, search } = new URL(url);
      const sent = httpsRequest(
        {
          host: '127.0.0.1',
          port,
          path: pathname + search,
          method: options.method,
          headers: { ...options.headers, host: hostname },
          rejectUnauthorized: false,
        },
        async (answer) => {
          let text = '';
          for await (const chunk of answer) text += String(chunk);
          resolve(
            new Response(text, { status: answer.statusCode ?? 500, headers: { 'content-type': answer.headers['content-type'] ?? '' } }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(String(options.body));
    });
}
