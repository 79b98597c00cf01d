import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { markupTree, parseMarkup } from '../../../src/cli/markup-tree.ts';
import { LIMITS, type PageFacts } from '../../../src/core/page-check/page-facts.ts';
import { documentTree } from '../../../src/walk/document-tree.ts';
import { walk } from '../../../src/walk/walk.ts';

const BASE = 'https://xk39fq.pages.dev/signin?user=secret#part';

/** The browser's own kind of document, and one that was read from a file. */
const ways: readonly (readonly [way: string, read: (markup: string) => PageFacts])[] = [
  ['a document', (markup) => fromDocument(markup)],
  ['a file', (markup) => walk(markupTree, parseMarkup(markup), BASE)],
];

function fromDocument(markup: string, prepare: (window: Window) => void = () => undefined): PageFacts {
  const window = new Window({ url: BASE });
  window.document.write(markup);
  prepare(window);
  const world = window as unknown as globalThis.Window & typeof globalThis;
  const facts = walk(documentTree(world), world.document as Node, BASE);
  window.close();
  return facts;
}

test.for(ways)('%s is read: what it says and carries', ([, read]) => {
  const facts = read(`<!doctype html><!-- saved from url=(0030)https://login.live.com/x --><html><head><title> Sign in
    to it </title><meta property="og:site_name" content="Site"><link rel="shortcut icon" href="https://icons.example/f.ico">
    <link rel="stylesheet" href="https://styles.example/a.css"><script src="https://scripts.example/a.js">var a = "x"</script></head>
    <body><h1>Log <b>in</b></h1><div role="heading">Second</div><img alt="Logo" src="/images/logo-1.png?x=1">
    <svg><title>Drawn</title></svg><form action="https://elsewhere.example/take?secret=1"><label>User</label>
    <input name="user" autocomplete="username" placeholder="Your name" value="never"><input type="password" id="pw" value="never">
    <textarea name="t">never</textarea><button>Sign in with Google <img alt="Google" src="g.png"></button></form>
    <a href="https://help.example/reset?token=secret#x"><img alt="Help" src="h.png"></a><a href="/own">Own</a>
    <p>https://login.live.com/login.srf</p><p>© <b>2026 Owner</b></p><iframe src="https://framed.example/page?secret=1"></iframe></body></html>`);
  expect(facts).toMatchObject({
    title: 'Sign in to it',
    siteName: 'Site',
    headings: ['Log in', 'Second'],
    logos: [
      { text: 'Logo', file: 'logo-1.png' },
      { text: 'Drawn', file: '' },
    ],
    notices: ['© 2026 Owner'],
    icons: ['icons.example'],
    resources: ['styles.example', 'scripts.example'],
    links: ['elsewhere.example/take', 'help.example/reset'],
    copiedFrom: ['login.live.com'],
    drawnAddresses: ['login.live.com'],
    isDisclaimed: false,
    isPartial: false,
  });
  expect(facts.fields).toEqual([
    { type: 'text', name: 'user', id: '', purpose: 'username', label: 'Your name' },
    { type: 'password', name: '', id: 'pw', purpose: '', label: '' },
    { type: 'textarea', name: 't', id: '', purpose: '', label: '' },
  ]);
  expect(facts.frames).toMatchObject([{ host: 'framed.example' }]);
});

test.for(ways)('%s: no value, no query, no fragment is ever among the facts', ([, read]) => {
  const text = JSON.stringify(
    read(`<input value="hunter2" name=a><input type=password value=hunter2><select name=s><option value="hunter2" selected>one</option></select>
      <textarea>hunter2</textarea><a href="https://x.example/p?hunter2#hunter2">x</a><form action="//y.example/?hunter2"></form>
      <img src="https://z.example/a.png?hunter2" alt="">`).valueOf(),
  );
  expect(text).toContain('"password"');
  expect(text).not.toContain('hunter2');
});

test.for(ways)('%s: what is hidden is not read as shown', ([, read]) => {
  const facts = read(
    '<h1>Pay<span style="display:none">junk</span>Pal<i style="font-size:0">more</i></h1><h2><span style="display:none">All of it</span></h2><div style="display:none"><h3>More</h3></div>',
  );
  expect(facts.headings).toEqual(['PayPal']);
});

test.for(ways)('%s: what somebody typed is not read, though it stand in the page as text; that it is not is said', ([, read]) => {
  const typed = read('<h1>Post <textarea>© 2026 hunter2</textarea></h1><p>© 2026 Owner</p>');
  expect(typed).toMatchObject({ headings: ['Post'], notices: ['© 2026 Owner'], isPartial: false });
  for (const editable of ['', 'true', 'plaintext-only']) {
    const written = read(
      `<div contenteditable="${editable || 'TRUE'}"><h1>hunter2</h1>© 2026 hunter2 <input name="within"></div><h2>After</h2>`,
    );
    expect(written).toMatchObject({ headings: ['After'], notices: [], isPartial: true });
  }
  expect(read('<h1 contenteditable="false">Log in</h1>').headings).toEqual(['Log in']);
});

test('a page in an object or an embed is one that cannot be read, like one in a frame', () => {
  const facts = fromDocument('<object data="https://one.example/a?secret=1"></object><embed src="https://two.example/b">');
  expect(facts.frames.map(({ host }) => host)).toEqual(['one.example', 'two.example']);
});

test('a frame that nobody sees is neither read nor told', () => {
  const facts = fromDocument(
    '<div style="display:none"><iframe src="https://one.example/"></iframe></div><iframe src="https://two.example/"></iframe>',
  );
  expect(facts.frames.map(({ host }) => host)).toEqual(['two.example']);
});

test('frames are not read on when it takes too long, and that is said', () => {
  const frames = '<iframe srcdoc="x"></iframe>'.repeat(20);
  const window = new Window({ url: BASE });
  window.document.write(frames);
  const world = window as unknown as globalThis.Window & typeof globalThis;
  let asked = 0;
  const tree = documentTree(world);
  const frame = (): undefined => {
    asked += 1;
  };
  const facts = walk({ ...tree, frame }, world.document as Node, BASE, () => asked >= 3);
  expect([asked, facts.isPartial]).toEqual([3, true]);
});

test('text is asked of what holds it, and nothing else is asked whether it is shown', () => {
  const asked: string[] = [];
  const root = parseMarkup('<div><div><p>One <b>two</b> three</p></div><img src="a.png"><br><div> </div></div>');
  walk({ ...markupTree, isShown: (node) => asked.push(node.kind) > 0 }, root, BASE);
  expect(asked).toEqual(['p', 'b']);
});

test('of an element with a shadow root each child is asked whether it has a place there', () => {
  const root = parseMarkup('<x-login>© 2026 Nobody sees this</x-login><p>© 2026 Owner</p>');
  const inside = parseMarkup('<h1>Log in</h1>');
  const tree = {
    ...markupTree,
    shadow: ({ kind }: { readonly kind: string }) => (kind === 'x-login' ? inside : undefined),
    isShown: ({ kind }: { readonly kind: string }) => kind !== '#text',
  };
  expect(walk(tree, root, BASE)).toMatchObject({ headings: ['Log in'], notices: ['© 2026 Owner'] });
});

const hosts: readonly (readonly [address: string, host: string])[] = [
  ['https://one.example', 'one.example'],
  ['https://one.example/a', 'one.example'],
  ['https://ONE.example/a', 'one.example'],
  ['https://one.example:8443/a', 'one.example'],
  ['https://login.live.com@evil.example/', 'evil.example'],
  ['https://login.live.com\\@evil.example/', 'login.live.com'],
  ['https://login.live.com\t.evil.example/', 'login.live.com.evil.example'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://раураl.com/', 'xn--l-7sba6dbr.com'],
];

test.for(hosts)('an icon at %j is at %j', ([address, host]) => {
  const facts = walk(markupTree, parseMarkup(`<link rel=icon href="${address}">`), BASE);
  expect(facts.icons).toEqual([host]);
});

test('a page that puts names of its own over what its nodes have is read all the same', () => {
  const names = ['firstChild', 'nextSibling', 'childNodes', 'localName', 'nodeType', 'getAttribute', 'id', 'shadowRoot', 'attributes'];
  const facts = fromDocument(
    `<title>Log in</title><form id="f" name="getElementById">${names.map((name) => `<input name="${name}" id="${name}">`).join('')}
     <input type="password" name="last"></form><img name="createTreeWalker"><h1>After</h1>`,
    (window) => {
      const form = window.document.querySelector('form');
      for (const name of ['firstChild', 'nextSibling'])
        Object.defineProperty(form, name, {
          get: () => {
            throw new Error('clobbered');
          },
        });
    },
  );
  expect(facts.fields.map(({ name }) => name)).toEqual([...names, 'last']);
  expect(facts.headings).toEqual(['After']);
});

test('inside of shadow roots is read, open and, where the browser lets us, closed', () => {
  const window = new Window({ url: BASE });
  window.document.write('<div id="open"></div><div id="closed"></div>');
  const world = window as unknown as globalThis.Window & typeof globalThis;
  const roots = new Map<Element, Node>();
  for (const mode of ['open', 'closed'] as const) {
    const host = world.document.getElementById(mode);
    const root = host?.attachShadow({ mode });
    if (!host || !root) throw new Error('No host');
    root.innerHTML = `<input type="password" name="${mode}">`;
    roots.set(host, root);
  }
  const facts = walk(
    documentTree(world, (element) => roots.get(element)),
    world.document as Node,
    BASE,
  );
  expect(facts.fields.map(({ name }) => name)).toEqual(['open', 'closed']);
});

const huge: readonly (readonly [what: string, markup: string])[] = [
  ['nodes', '<p>x</p>'.repeat(LIMITS.nodes)],
  ['depth', `${'<div>'.repeat(LIMITS.depth + 5)}x`],
];

test.for(huge)('too many %s: it stops, and says so', ([, markup]) => {
  expect(walk(markupTree, parseMarkup(markup), BASE).isPartial).toBe(true);
});

test('what takes too long stops, and says so', () => {
  expect(walk(markupTree, parseMarkup('<p>x</p>'.repeat(500)), BASE, () => true).isPartial).toBe(true);
  expect(walk(markupTree, parseMarkup('<p>x</p>'.repeat(500)), BASE, () => false).isPartial).toBe(false);
});

test('every list and every text has an end', () => {
  const long = 'Ab '.repeat(3000);
  const address = (i: number) => `https://h${i}.${'a'.repeat(60)}.example/${'p'.repeat(500)}`;
  const markup = `<title>${long}</title><meta name="application-name" content="${long}">${Array.from(
    { length: 100 },
    (
      _,
      i,
    ) => `<h1>${long}</h1><img alt="${long}" src="${address(i)}.png"><input name="${long}" placeholder="${long}"><a href="${address(i)}">x</a>
      <p>© ${long}</p><link rel=icon href="${address(i)}"><p>${address(i)}</p><iframe src="${address(i)}"></iframe><!-- saved from url=(1)${address(i)} -->`,
  ).join('')}`;
  const facts = walk(markupTree, parseMarkup(markup), BASE);
  for (const name of [
    'headings',
    'logos',
    'notices',
    'fields',
    'icons',
    'resources',
    'links',
    'copiedFrom',
    'drawnAddresses',
    'frames',
  ] as const)
    expect(facts[name].length, name).toBe(LIMITS[name]);
  expect(facts.title.length).toBe(LIMITS.title);
  expect(facts.words).toBe(LIMITS.words);
  expect(JSON.stringify(facts).length).toBeLessThan(60_000);
});

test('an address that is none, or of another kind, is nothing', () => {
  const facts = walk(
    markupTree,
    parseMarkup(
      '<a href="javascript:alert(1)">x</a><a href="http://[">x</a><img src="data:image/png;base64,AAAA/logo"><form action=""></form><a href="mailto:a@b.example">x</a>',
    ),
    BASE,
  );
  expect(facts).toMatchObject({ links: [], resources: [], logos: [{ text: 'xx', file: '' }] });
});

const addresses: readonly (readonly [address: string, links: readonly string[]])[] = [
  ['/own', []],
  ['own.html', []],
  ['?page=2', []],
  ['#part', []],
  ['/', []],
  ['//evil.example/x', ['evil.example/x']],
  ['/\t/evil.example/x', ['evil.example/x']],
  ['\\\\evil.example/x', ['evil.example/x']],
  [' https://evil.example/x', ['evil.example/x']],
  ['ht\ntps://evil.example/x', ['evil.example/x']],
  ['HTTP:\\evil.example/x', ['evil.example/x']],
  ['mailto:somebody@evil.example', []],
];

test.for(addresses)('a link to %j leads to %j', ([address, links]) => {
  const markup = `<a href="${address}">x</a>`;
  for (const [, read] of ways) expect(read(markup).links).toEqual(links);
});

test('a shadow root is read wherever there can be one', () => {
  const facts = fromDocument('<section></section><x-login></x-login>', (window) => {
    for (const name of ['section', 'x-login']) {
      const root = window.document.querySelector(name)?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<input name="${name}">`;
    }
  });
  expect(facts.fields.map(({ name }) => name)).toEqual(['section', 'x-login']);
});

const letters: readonly (readonly [where: string, markup: string, isWritten: boolean])[] = [
  ['drawn', '<p>Hello</p><svg><path/><g><text>Owner</text><text> Bank</text></g></svg>', false],
  ['called a logo', '<p>Hello</p><div class="site-logo"><span>Owner</span> <b>Bank</b></div>', true],
  ['called a brand', '<p>Hello</p><a class="navbar-brand" href="/">Owner Bank</a>', true],
  ['the first line', '<div><div><b>Ow<span></span>ner</b> Bank</div></div><h1>Log in</h1>', true],
  ['the first line, after a way past it', '<a href="#main">Skip to log in</a><div>Owner Bank</div>', true],
];

test.for(ways.flatMap(([way, read]) => letters.map(([where, markup, isWritten]) => ({ way, read, where, markup, isWritten }))))(
  '$way: letters in place of a logo are read ($where)',
  ({ read, markup, isWritten }) => {
    const mark = read(`<body>${markup}</body>`).logos.find(({ text }) => text === 'Owner Bank');
    expect(mark).toEqual({ text: 'Owner Bank', file: '', ...(isWritten && { isWritten }) });
  },
);

const others: readonly (readonly [where: string, markup: string])[] = [
  ['a button', '<button class="logo">Owner Bank</button>'],
  ['a link elsewhere', '<a class="logo" href="https://owner.example/">Owner Bank</a>'],
  ['what nobody sees', '<div class="logo" style="display:none">Owner Bank</div>'],
  ['a second line', '<p>Owner Bank</p>'],
  ['all of a page for a brand', `<div class="brand">Owner Bank and ${'more '.repeat(20)}</div>`],
  ['what only sounds like it', '<div class="rebranded">Owner Bank</div>'],
];

test.for(ways.flatMap(([way, read]) => others.map(([where, markup]) => ({ way, read, where, markup }))))(
  '$way: $where is no logo',
  ({ read, markup }) => {
    const { logos } = read(`<body><p>Hello</p>${markup}</body>`);
    expect(logos.map(({ text }) => text).filter((text) => /Owner/.test(text))).toEqual([]);
  },
);

test.for(ways)('%s: of letters that are called logos four are read, and the first pictures beside them', ([, read]) => {
  const many = Array.from({ length: 40 }, (_, at) => `<div class="logo">Name ${'abcdefghij'.charAt(at % 10)}${at}</div>`).join('');
  const { logos } = read(`<body>${many}<img alt="Owner" src="o.png"></body>`);
  expect(logos).toHaveLength(5);
  expect(logos.at(-1)).toEqual({ text: 'Owner', file: 'o.png' });
});
