import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenedUrl } from '../../../../src/core/flow/shortened-url.ts';

test('a short address stays as it is', () => {
  expect(shortenedUrl('https://a.example/b?c=d#e')).toBe('https://a.example/b?c=d#e');
});

test('a long one keeps every parameter, with a value', () => {
  const names = [
    'client_id',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
    'nonce',
    'request',
    'code_challenge',
    'code_challenge_method',
    'prompt',
  ];
  const long = `https://auth.login.nhs.uk/authorize?${names.map((name) => `${name}=${'x'.repeat(4000)}`).join('&')}`;
  const short = new URL(shortenedUrl(long));
  expect(short.href.length).toBeLessThanOrEqual(600);
  for (const name of names) expect(short.searchParams.get(name)).toMatch(/^x+$/);
});

test('whatever it is given, it is short, and still a URL when it was one', () => {
  let long = 0;
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'large' }), fc.nat(4000), (url, more) => {
      const text = `${url}&y=${'%41'.repeat(more)}`;
      if (text.length > 600) long += 1;
      const short = shortenedUrl(text);
      expect(short.length).toBeLessThanOrEqual(600);
      if (URL.canParse(text)) expect(URL.canParse(short)).toBe(true);
    }),
  );
  expect(long).toBeGreaterThan(20);
});
