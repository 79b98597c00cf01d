// Another extension, which tries what another extension can: to talk to Frontdoor, and to read its files. Loaded beside Frontdoor, in tests only.
const api = globalThis.browser ?? globalThis.chrome;

/** What came of it: `refused`, or what was given. Silence is a refusal. */
const outcomeOf = (attempt) =>
  Promise.race([
    attempt.then((given) => (given === undefined ? 'refused' : JSON.stringify(given))).catch(() => 'refused'),
    new Promise((done) => setTimeout(done, 2000, 'refused')),
  ]);

/** Opens a line to an extension, speaks, and waits for a word. */
function connected(id, message) {
  return new Promise((resolve, reject) => {
    const port = api.runtime.connect(id);
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => reject(new Error('nobody listens')));
    port.postMessage(message);
  });
}

const attempts = {
  message: ({ id, message }) => api.runtime.sendMessage(id, message),
  line: ({ id, message }) => connected(id, message),
  file: ({ url }) => fetch(url).then((response) => response.text()),
  /** What a request of an extension looks like from the outside. */
  call: ({ url }) => fetch(url).then((response) => response.status),
};

api.runtime.onMessage.addListener(({ kind, ...details }, _sender, reply) => {
  outcomeOf(attempts[kind](details)).then(reply);
  return true;
});
