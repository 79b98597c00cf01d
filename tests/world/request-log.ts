/** A request that reached the local world. */
interface Arrived {
  readonly host: string;
  readonly method: string;
  readonly path: string;
}

/** Everything that reached the local world: what is not here was never sent. */
export interface RequestLog {
  add(arrived: Arrived): void;
  at(host: string): readonly Arrived[];
  clear(): void;
}

export function createRequestLog(): RequestLog {
  const all: Arrived[] = [];
  return {
    add: (arrived) => void all.push(arrived),
    at: (host) => all.filter((arrived) => arrived.host === host),
    clear: () => void all.splice(0),
  };
}
