import { connect, type Socket } from 'node:net';

/**
 * Firefox's own remote protocol, as much of it as runs scripts in the browser's chrome: bookmarks, the address bar and the toolbar are out
 * of reach for WebDriver BiDi. Messages are `length:[type, id, command, parameters]`.
 */
export interface Marionette {
  /** Runs an async function body in the browser window; `arguments` are the given ones. */
  chrome<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Installs an unpacked extension until the browser closes. */
  install(folder: string): Promise<void>;
  /** Installs a packed extension for good, also for private windows. */
  installForGood(file: string): Promise<void>;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;

  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = takeMessage(); message; message = takeMessage()) settle(message);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });

  function takeMessage(): unknown {
    const colon = buffer.indexOf(':');
    if (colon < 0) return undefined;
    const length = Number(buffer.subarray(0, colon).toString());
    if (buffer.length < colon + 1 + length) return undefined;
    const text = buffer.subarray(colon + 1, colon + 1 + length).toString();
    buffer = buffer.subarray(colon + 1 + length);
    return JSON.parse(text);
  }

  /** The greeting has no id; answers are `[1, id, error, result]`. */
  function settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error) asker?.reject(new Error(`${error.error}: ${error.message}`));
    else asker?.resolve(result);
  }

  function send(command: string, parameters: object): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  await send('Marionette:SetContext', { value: 'chrome' });
  return {
    async chrome<T>(script: string, ...args: readonly unknown[]): Promise<T> {
      const wrapped = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
        (async (...arguments_) => { const window = Services.wm.getMostRecentWindow("navigator:browser"); ${script} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) + (error?.stack ?? '') }));`;
      const { value } = (await send('WebDriver:ExecuteAsyncScript', { script: wrapped, args, newSandbox: true }).catch((error: Error) => {
        // Which of them it was that came to no end, is in none of the browser's own words.
        throw new Error(`${error.message}; in: …${script.trim().slice(-300)}`);
      })) as {
        value: { value?: T; error?: string };
      };
      if (value.error !== undefined) throw new Error(value.error);
      return value.value as T;
    },
    async install(folder) {
      await send('Addon:Install', { path: folder, temporary: true });
    },
    async installForGood(file) {
      await send('Addon:Install', { path: file, temporary: false, allowPrivateBrowsing: true });
    },
    close: () => void socket.destroy(),
  };
}

async function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}
