import { pathOf, queryOf, redirect, type Site, sendPage } from '../site.ts';

export const PROBER = 'prober.example';

/**
 * A hostile page that looks for an extension. `/probe` tries every way that a page has to load a file, for each of the files named in its
 * query, at the extension's `base` and at one that nobody has; what came of it stands in `data-findings` as JSON:
 * `{ "image icon/16.png": [outcome, outcome at nobody's] }`. `/go` has things to press that lead to the address in its query; `/redirect`
 * leads there by itself.
 */
export const prober: Site = (request, response) => {
  const query = queryOf(request);
  const to = query.get('to') ?? '';
  switch (pathOf(request)) {
    case '/redirect':
      return redirect(response, to);
    case '/refresh':
      return sendPage(response, 'One moment', `<meta http-equiv="refresh" content="0;url=${to}">`);
    case '/go':
      return sendPage(
        response,
        'Go on',
        `<a id="link" href="${to}">Go</a> <a id="blank" target="_blank" href="${to}">Go</a>
        <form action="${to}"><button id="get">Go</button></form> <form method="post" action="${to}"><button id="post">Go</button></form>
        <button id="window" onclick="window.open('${to}')">Go</button> <button id="location" onclick="location.href = '${to}'">Go</button>`,
      );
    default:
      return sendPage(response, 'Looking for you', `<script>${PROBE}</script>`);
  }
};

const PROBE = `
  const query = new URLSearchParams(location.search);
  let patienceMs = 5000;
  const element = (name, attributes) => new Promise((done) => {
    const it = document.createElement(name);
    it.onload = () => done('loaded ' + (it.contentDocument === undefined ? '' : String(it.contentDocument)) + (it.naturalWidth ?? ''));
    it.onloadeddata = () => done('loaded');
    it.onerror = () => done('error');
    setTimeout(done, patienceMs, 'silence');
    Object.assign(it, attributes);
    document.body.append(it);
  });
  const plain = (error) => String(error).replaceAll(/[a-z-]+:\\/\\/[^\\s'"]+/g, 'URL');
  const ways = {
    fetch: (url) => fetch(url).then((response) => 'got ' + response.status, plain),
    'fetch without a look': (url) => fetch(url, { mode: 'no-cors' }).then((response) => 'got ' + response.type, plain),
    request: (url) => new Promise((done) => {
      const it = new XMLHttpRequest();
      it.onloadend = () => done('status ' + it.status + it.responseText.length);
      it.open('GET', url);
      it.send();
    }).catch(plain),
    image: (src) => element('img', { src }),
    script: (src) => element('script', { src }),
    module: (src) => element('script', { type: 'module', src }),
    import: (url) => import(url).then(() => 'got it', plain),
    style: (href) => element('link', { rel: 'stylesheet', href }),
    preload: (href) => element('link', { rel: 'preload', as: 'fetch', href }),
    frame: (src) => element('iframe', { src }),
    object: (data) => element('object', { data }),
    embed: (src) => element('embed', { src }),
    video: (src) => element('video', { src }),
    worker: (url) => new Promise((done) => {
      new Worker(url).onerror = () => done('error');
      setTimeout(done, patienceMs, 'silence');
    }).catch(plain),
    message: async () => {
      const { runtime } = globalThis.chrome ?? globalThis.browser ?? {};
      if (!runtime?.sendMessage) return 'nobody to ask';
      return runtime.sendMessage(query.get('id'), { kind: 'show-options' }).then(() => 'answered', plain);
    },
  };
  (async () => {
    const findings = {};
    const attempt = (go, url) => Promise.resolve().then(() => go(url)).catch(plain);
    const both = (go, file) => Promise.all([attempt(go, query.get('base') + file), attempt(go, query.get('nobody') + file)]);
    const all = query.getAll('file');
    const some = all.flatMap((_, at) => at % 25 === 0 ? [all.slice(at, at + 25)] : []);
    for (const [way, go] of Object.entries(ways)) for (const files of some)
      await Promise.all(files.map(async (file) => { findings[way + ' ' + file] = await both(go, file); }));
    // What was slow looks like silence: where the two differ in that, both are asked once more, a few at a time and with patience.
    patienceMs = 15000;
    const slow = Object.entries(ways).flatMap(([way, go]) => all.flatMap((file) => {
      const found = findings[way + ' ' + file];
      return found[0] !== found[1] && found.includes('silence') ? [{ way, go, file }] : [];
    }));
    for (let at = 0; at < slow.length; at += 10)
      await Promise.all(slow.slice(at, at + 10).map(async ({ way, go, file }) => { findings[way + ' ' + file] = await both(go, file); }));
    document.documentElement.dataset.findings = JSON.stringify(findings);
  })();`;
