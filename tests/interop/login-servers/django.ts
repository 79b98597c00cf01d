import { join } from 'node:path';
import type { Run } from '../run.ts';
import type { LoginPage, PersonOf } from '../set-up.ts';

/** The settings, addresses and pages of the two Django sites, in Python: as little as their makers' tutorials ask for. */
const SITES = join(import.meta.dirname, 'django');

export const PEOPLE: PersonOf = {
  chromium: { name: 'pat', password: 'pats-password' },
  firefox: { name: 'kim', password: 'kims-password' },
};

/** Django's own form, and that of those who build on it. */
export const FORM: LoginPage = {
  name: 'login form',
  shows: '#id_username',
  right: ({ name, password }) => ({ '#id_username': name, '#id_password': password }),
  wrong: ({ name }) => ({ '#id_username': name, '#id_password': 'no' }),
  button: 'form [type=submit]',
};

/** Sets a Django site up and starts it; gives its port. */
export async function startDjango(
  run: Run,
  site: 'oauth_site' | 'cas_site',
  host: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const port = await run.freePort();
  const options = {
    env: {
      DJANGO_SETTINGS_MODULE: `${site}.settings`,
      PYTHONPATH: SITES,
      SITE_HOST: host,
      SITE_DATABASE: join(run.folderFor(site), 'db.sqlite3'),
      SITE_PEOPLE: JSON.stringify(Object.values(PEOPLE)),
      ...env,
    },
  };
  run.finish('/usr/bin/django-admin', ['migrate', '-v', '0'], options);
  run.finish('/usr/bin/python3', ['-m', `${site}.fill`], options);
  run.start(
    site,
    'gunicorn',
    ['-b', `127.0.0.1:${port}`, '-w', '2', '--forwarded-allow-ips', '*', 'django.core.wsgi:get_wsgi_application()'],
    options,
  );
  await run.listening(port);
  return port;
}
