import { expect, test } from 'vitest';
import { EMPTY_MEMORY, type LearnedService, type Memory } from '../../../../src/core/flow/memory.ts';
import { rememberedAll, rememberedById, rememberedDoors, usedDoors } from '../../../../src/core/flow/remembered-services.ts';
import { NOON } from '../../../vectors/navigations/visit.ts';
import { directory } from './journey.ts';

const SHIBBOLETH = 'shibboleth@idp.uni.example';

function learned(host: string, days: number, login = SHIBBOLETH): LearnedService {
  return { login, start: `https://${host}/`, times: 5, days, lastAtMs: NOON };
}

const remembering = (...services: readonly LearnedService[]): Memory => ({ ...EMPTY_MEMORY, services });
const hosts = (doors: readonly { readonly service: { readonly hosts: readonly string[] } }[]) =>
  doors.map(({ service }) => service.hosts[0]);

test('a service is proven to be used by a day of it; what was learned without any proof is remembered, and no more', () => {
  const memory = remembering(learned('old.uni.example', 0), learned('new.uni.example', 1), learned('moodle.uni.example', 2));
  expect(hosts(usedDoors(memory, directory))).toEqual(['moodle.uni.example', 'new.uni.example']);
  expect(usedDoors(memory, directory).map(({ isHabit }) => isHabit)).toEqual([true, undefined]);
  expect(rememberedAll(memory, directory)).toHaveLength(3);
});

test('where nobody knows a service, one day puts it first; before the services of the catalogue it must be a habit', () => {
  const doors = (login: string) =>
    rememberedDoors(remembering(...[0, 1, 2].map((days) => learned(`d${days}.uni.example`, days, login))), directory)(login);
  expect(hosts(doors(SHIBBOLETH).first)).toEqual(['d2.uni.example', 'd1.uni.example']);
  expect(hosts(doors(SHIBBOLETH).later)).toEqual(['d0.uni.example']);
  expect(hosts(doors('nhs-login').first)).toEqual(['d2.uni.example']);
  expect(hosts(doors('nhs-login').later)).toEqual(['d1.uni.example', 'd0.uni.example']);
});

test('a service of the catalogue needs no habit, and is shown by its entry', () => {
  const { first } = rememberedDoors(remembering(learned('www.nhsapp.service.nhs.uk', 1, 'nhs-login')), directory)('nhs-login');
  expect(first.map(({ service }) => service.id)).toEqual(['nhs-app']);
});

test('a click names a service by its id, and no other', () => {
  const memory = remembering(learned('moodle.uni.example', 1), learned('mail.uni.example', 1));
  expect(rememberedById(memory, 'remembered:https://mail.uni.example')).toMatchObject({ name: 'mail.uni.example', known: 'seen' });
  expect(rememberedById(memory, 'remembered:https://evil.example')).toBeUndefined();
});
