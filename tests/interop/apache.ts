import { casDirectives } from './relying-parties/cas.ts';
import { ADDRESS, NAMES, type Run } from './run.ts';
import type { Host, Troupe } from './set-up.ts';

/** Debian builds some of them into Apache itself, and says so. */
const MODULES = [
  ...['mpm_prefork', 'authn_core', 'authz_core', 'authz_host', 'authz_user', 'auth_basic', 'alias', 'dir', 'env', 'mime', 'headers'],
  ...['rewrite', 'include', 'socache_shmcb', 'ssl', 'proxy', 'proxy_http', 'setenvif', 'fcgid', 'auth_openidc', 'auth_mellon', 'auth_cas'],
] as const;

/** What services show: at the front a link, and whom SAML has signed in, as it may end there; behind their login that somebody is signed in. */
const PAGES = {
  'www/front.html': `<!doctype html><title>The service</title>
<h1<!--#if expr="-n reqenv('Shib-Session-ID') || -n reqenv('MELLON_NAME_ID')" --> data-signed-in<!--#endif -->>Welcome</h1>
<p><a id="start" href="/private/">Sign in</a></p>`,
  'www/private/index.html': '<!doctype html><title>The service</title><h1 data-signed-in>Signed in</h1>',
} as const;

/** The address by a name: by its number, libnss_wrapper finds it twice. */
const STAGE = 'stage.example';

/** Debian's Apache with a configuration, a process and logs of its own, on the address of the stage and nowhere else. */
export async function startApache(run: Run, troupes: readonly Troupe[]): Promise<void> {
  for (const [path, content] of Object.entries(PAGES)) run.write(path, content);
  const hosts = troupes.flatMap((troupe) => troupe.hosts);
  run.write(
    NAMES,
    ['127.0.0.1 localhost', ...[STAGE, ...hosts.map(({ name }) => name)].map((name) => `${ADDRESS} ${name}`), ''].join('\n'),
  );
  const virtual = await Promise.all(hosts.map((host) => virtualHost(run, host)));
  const folder = run.folderFor('apache');
  const config = run.write(
    'apache.conf',
    [
      'ServerRoot /etc/apache2',
      `PidFile ${folder}/pid`,
      `DefaultRuntimeDir ${folder}`,
      `Mutex file:${folder}`,
      'User www-data',
      'Group www-data',
      `Listen ${STAGE}:443`,
      `Listen ${STAGE}:80`,
      `ServerName ${STAGE}`,
      `ErrorLog ${run.folderFor('log')}/apache-error.log`,
      'LogFormat "%t %v %m %U%q %>s" short',
      `CustomLog ${run.folderFor('log')}/apache-access.log short`,
      'TypesConfig /etc/mime.types',
      'StartServers 8',
      ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `FcgidIPCDir ${run.folderFor('fcgid')}`,
      `FcgidProcessTableFile ${folder}/fcgid.shm`,
      '<Directory />\n AllowOverride None\n Require all granted\n</Directory>',
      casDirectives(run),
      ...troupes.map(({ directives = '' }) => directives),
      ...virtual,
      `<VirtualHost *:80>\n RewriteEngine On\n RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n</VirtualHost>`,
      '',
    ].join('\n'),
  );
  run.finish('apache2', ['-t', '-f', config]);
  run.start('apache', 'apache2', ['-f', config, '-D', 'FOREGROUND']);
}

async function virtualHost(run: Run, { name, directives }: Host): Promise<string> {
  const { key, cert } = await run.authority.vouchFor(name);
  const [keyFile, certFile] = [run.write(`tls/${name}.key`, key), run.write(`tls/${name}.pem`, cert)];
  return `<VirtualHost *:443>
 ServerName ${name}
 UseCanonicalName On
 SSLEngine On
 SSLCertificateFile ${certFile}
 SSLCertificateKeyFile ${keyFile}
 DocumentRoot ${run.folder}/www
 DirectoryIndex front.html index.html
 <Location /front.html>
  Options +Includes
  SetOutputFilter INCLUDES
 </Location>
${directives}
</VirtualHost>`;
}

/** A host whose server listens on a port of loopback. */
export function proxied(name: string, port: number, directives = ''): Host {
  return {
    name,
    directives: `RequestHeader set X-Forwarded-Proto https
RequestHeader set X-Forwarded-Port 443
ProxyPreserveHost On
${directives}
ProxyPass / http://127.0.0.1:${port}/
ProxyPassReverse / http://127.0.0.1:${port}/`,
  };
}
