import { proxied } from '../apache.ts';
import { labelOf } from '../packages.ts';
import { casService } from '../relying-parties/cas.ts';
import type { Run } from '../run.ts';
import type { Troupe } from '../set-up.ts';
import { FORM, PEOPLE, startDjango } from './django.ts';

const LOGIN = 'login.campus.example';
const LAB = 'lab.campus.example';
const BASE = `https://${LOGIN}/cas`;

/** django-cas-server, a CAS server. */
export async function djangoCasServer(run: Run): Promise<Troupe> {
  const port = await startDjango(run, 'cas_site', LOGIN);
  const files = '/usr/lib/python3/dist-packages/cas_server/static/cas_server/';
  return {
    first: `${BASE}/login`,
    hosts: [proxied(LOGIN, port, `ProxyPass /static/ !\nAlias /static/cas_server/ ${files}`), casService(LAB, BASE)],
    setUps: [
      {
        id: 'django-cas-server',
        server: labelOf('django-cas-server', 'python3-django-cas-server'),
        protocol: 'CAS',
        relyingParty: labelOf('mod_auth_cas', 'libapache2-mod-auth-cas'),
        start: `https://${LAB}/`,
        login: LOGIN,
        people: PEOPLE,
        pages: [FORM],
        logout: `${BASE}/logout`,
      },
    ],
  };
}
