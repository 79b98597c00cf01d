/** Complete requests as services send them: from a service, from an app, or by form, they are nobody's business. */
export const healthyRequests: readonly [url: string, because: string][] = [
  [
    'https://auth.login.nhs.uk/authorize?scope=openid%20profile&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=s1&nonce=n1&vtr=%5B%22P9.Cp.Cd%22%5D',
    'NHS App, as specified',
  ],
  [
    'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=s1&nonce=n1&vtr=[“P9.Cp.Cd”]',
    'curly quotes in vtr, as in the official example',
  ],
  [
    'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fa.example.org%2Fcb&state=s1',
    'the official example lacks nonce, and a service sent the person',
  ],
  [
    'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fon-demand-gp-return&state=s1&nonce=n1&prompt=none&asserted_login_identity=eyJ.e30.x',
    'single sign-on of the NHS App: a flash of the login is normal',
  ],
  [
    'https://auth.sandpit.signin.nhs.uk/authorize?scope=openid&response_type=code&client_id=DrIQ&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcb&state=s&nonce=n',
    'sandpit, answer to loopback',
  ],
  [
    'https://auth.aos.signin.nhs.uk/authorize?scope=openid&response_type=code&client_id=x&redirect_uri=http%3A%2F%2Fapp.staging.example.com%2Fcb&state=s&nonce=n',
    'integration environment, answer over http',
  ],
  [
    'https://am.nhsidentity.spineservices.nhs.uk:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare/authorize?client_id=x&redirect_uri=https%3A%2F%2Fclinic.example.org%2Fcb&response_type=code&scope=openid&state=s&max_age=900',
    'CIS2 with an explicit port',
  ],
  ['https://api.service.nhs.uk/oauth2/authorize?response_type=code&client_id=x&state=s', 'the API platform does not demand redirect_uri'],
  [
    'https://sandbox.api.service.nhs.uk/oauth2/authorize?response_type=code&client_id=x',
    'sandbox of the API platform, nothing but what is required',
  ],
  ['https://fs.nhs.net/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline', 'NHSmail at its federation server'],
  [
    'https://fs.nhs.net/adfs/ls/?client-request-id=1&wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline&wctx=estsredirect%3d2%26estsrequest%3drQ&username=x',
    'Microsoft hands over to NHSmail with a ticket in wctx',
  ],
  [
    'https://oidc.account.gov.uk/authorize?response_type=code&scope=openid%20email&client_id=c&state=s&redirect_uri=https%3A%2F%2Ftax.example.gov.uk%2Fcb&nonce=n&vtr=%5B%22Cl.Cm%22%5D&ui_locales=cy',
    'GOV.UK One Login, as documented',
  ],
  [
    'https://oidc.account.gov.uk/authorize?response_type=code&scope=openid&client_id=c&request=eyJhbGciOiJSUzI1NiJ9.eyJjbGllbnRfaWQiOiJjIn0.sig',
    'JAR: the request object stands in for the rest',
  ],
  [
    'https://oidc.integration.account.gov.uk/authorize?response_type=code&scope=openid&client_id=YOUR_CLIENT_ID&state=STATE&redirect_uri=YOUR_REDIRECT_URI&nonce=n',
    'integration environment with placeholders: still sent by a page',
  ],
  ['https://www.tax.service.gov.uk/bas-gateway/sign-in?continue_url=%2Fpersonal-account&origin=pertax', 'Government Gateway hop'],
  [
    'https://secure.login.gov/openid_connect/authorize?acr_values=ial%2F1&client_id=urn:gov:x&nonce=n&prompt=select_account&redirect_uri=https%3A%2F%2Fva.example.gov%2Fcb&response_type=code&scope=openid&state=s',
    'Login.gov, as documented',
  ],
  ['https://secure.login.gov/api/saml/auth2026?SAMLRequest=fZE&RelayState=x', 'Login.gov over SAML, unreadable to us'],
  ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=0', 'Microsoft demands client_id and no more'],
  [
    'https://login.microsoftonline.com/9f1/oauth2/authorize?client_id=0&response_mode=form_post&response_type=code+id_token&scope=openid&state=OpenIdConnect.Props&nonce=1.2&redirect_uri=https%3a%2f%2fapp.example.org%2f',
    'form_post',
  ],
  [
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=0&response_type=code&redirect_uri=msauth.com.example%3A%2F%2Fauth&scope=user.read&code_challenge=c&code_challenge_method=S256',
    "a native app's own scheme (RFC 8252 7.1)",
  ],
  [
    'https://login.windows.net/common/oauth2/authorize?client_id=0&resource=x&redirect_uri=urn:ietf:wg:oauth:2.0:oob&response_type=code',
    'an old alias, out-of-band answer',
  ],
  [
    'https://login.live.com/login.srf?wa=wsignin1.0&ct=1700000000&rver=7.0&wp=MBI_SSL&wreply=https:%2f%2foutlook.live.com%2fowa%2f&id=292841',
    'personal account: an old ct, and a page sent the person',
  ],
  ['https://login.microsoftonline.com/common/saml2?SAMLRequest=fZE', 'SAML at Microsoft'],
  [
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=x.apps.googleusercontent.com&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb&scope=openid&state=s&access_type=offline&hd=example.org',
    'Google, with extras',
  ],
  [
    'https://accounts.google.com/o/oauth2/auth?client_id=x&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A8085%2F&scope=x&state=s&code_challenge=c&code_challenge_method=S256',
    'a command-line tool on loopback',
  ],
  [
    'https://accounts.google.com/o/oauth2/auth?client_id=x&response_type=code&redirect_uri=postmessage&scope=x',
    "Google's own word for a script",
  ],
  [
    'https://appleid.apple.com/auth/authorize?client_id=com.x&redirect_uri=https%3A%2F%2Fapp.example.org%2Fapple&response_type=code&response_mode=form_post&scope=name',
    'Apple, form_post',
  ],
  [
    'https://www.facebook.com/v19.0/dialog/oauth?app_id=1&redirect_uri=https%3A%2F%2Fapp.example.org%2F&state=s',
    'Facebook takes app_id for client_id',
  ],
  ['https://github.com/login/oauth/authorize?client_id=x&scope=user', 'GitHub needs no redirect_uri'],
  ['https://gitlab.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fci.example.org%2Fcb&response_type=code&state=s', 'GitLab'],
  [
    'https://www.linkedin.com/oauth/v2/authorization?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb&state=s',
    'LinkedIn',
  ],
  [
    'https://www.amazon.co.uk/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.co.uk%2Fgp%2Fcss%2Fhomepage.html&openid.assoc_handle=gbflex&openid.mode=checkid_setup&openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0',
    'OpenID 2.0 of Amazon for itself',
  ],
  [
    'https://us-east-1.signin.aws.amazon.com/oauth?client_id=arn%3Aaws%3Asignin%3A%3A%3Aconsole%2Fcanvas&redirect_uri=https%3A%2F%2Fconsole.aws.amazon.com%2Fconsole%2Fhome&response_type=code&code_challenge=c&code_challenge_method=SHA-256',
    'AWS writes SHA-256',
  ],
  [
    'https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=x&scope=read&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb&state=s&response_type=code&prompt=consent',
    'Atlassian',
  ],
  [
    'https://acme.my.salesforce.com/services/oauth2/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb&response_type=code',
    'Salesforce, own domain',
  ],
  [
    'https://api.id.me/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb&response_type=code&scope=military&state=s',
    'ID.me',
  ],
  [
    'https://app.franceconnect.gouv.fr/api/v1/authorize?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fapp.example.fr%2Fcb&scope=openid&state=s&nonce=n&acr_values=eidas1',
    'FranceConnect',
  ],
  ['https://digid.nl/saml/idp/request_authentication?SAMLart=AAQ', 'DigiD, artifact'],
  [
    'https://idp.prd.itsme.services/v2/authorization?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.be%2Fcb&scope=openid+service%3AX&request=eyJ.e30.x',
    'itsme',
  ],
  [
    'https://id.singpass.gov.sg/fapi/auth?client_id=x&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    'PAR: nothing but client_id and request_uri',
  ],
  ['https://id.singpass.gov.sg/auth?client_id=x&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1', 'PAR at the older address'],
  [
    'https://esia.gosuslugi.ru/aas/oauth2/ac?client_id=MNEM&client_secret=MII&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=openid&response_type=code&state=c1d2&timestamp=2026.11.27+10%3A00%3A00+%2B0000&access_type=online',
    'Gosuslugi, public code',
  ],
  [
    'https://giris.turkiye.gov.tr/OAuth2AuthorizationServer/AuthorizationController?response_type=code&client_id=x&state=s&scope=Kimlik-Dogrula',
    'e-Devlet: the service has registered where it is answered',
  ],
  [
    'https://accounts.claveunica.gob.cl/openid/authorize/?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s&scope=openid%20run%20name',
    'ClaveÚnica',
  ],
  [
    'https://auth.iduruguay.gub.uy/oidc/v1/authorize?scope=openid%20&response_type=code&client_id=x&redirect_uri=sdkIdU.testing%3A%2F%2Fauth&state=s',
    'gub.uy, from an app',
  ],
  [
    'https://id.uaepass.ae/idshub/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s&acr_values=urn%3Asafelayer%3Atws%3Apolicies%3Aauthentication%3Alevel%3Alow',
    'UAE PASS',
  ],
  [
    'https://oauth2.gsis.gr/oauth2server/oauth/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s',
    'TAXISnet',
  ],
  [
    'https://imauth.bora.dopa.go.th/api/v2/oauth2/auth/?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s&scope=pid',
    'ThaID',
  ],
  [
    'https://sso.egov.uz/sso/oauth/Authorization.do?response_type=one_code&client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=x&state=testState',
    'OneID, by its own word',
  ],
  [
    'https://sso.my.gov.ir/oauth2/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s&scope=openid%20profile',
    'Dolat-e Man',
  ],
  [
    'https://xacthuc.dichvucong.gov.vn/oauth2/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s&scope=openid&acr_values=LoA1',
    'Vietnam',
  ],
  [
    'https://parichay.nic.in/pnv1/oauth2/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s&code_challenge=c&code_challenge_method=S256',
    'Parichay',
  ],
  [
    'https://account.acme.example/0a1b2c3d/b2c_1a_register-live/oauth2/authorize?client_id=0bbc&redirect_uri=https%3A%2F%2Fservices.acme.example&response_mode=form_post&response_type=id_token&scope=openid&nonce=n',
    'B2C, version 1, at a customer’s domain',
  ],
  [
    'https://broker.unilogin.dk/auth/realms/broker/protocol/openid-connect/auth?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s',
    'Unilogin',
  ],
  ['https://broker.unilogin.dk/auth/realms/broker/protocol/saml-stil?SAMLRequest=nZLBbsIwEER', 'Unilogin over SAML'],
  ['https://login.my.gov.au/mga/sps/oauth/oauth20/authorize?client_id=x&response_type=code&state=s', 'myGov, sent by a linked service'],
  ['https://mts.realme.govt.nz/logon-mts/mtsEntryPoint?SAMLRequest=fZE&RelayState=x&SigAlg=y&Signature=z', 'RealMe, test host'],
  ['https://clegc-gckey.gc.ca/j/SSORedirect/metaAlias/GCKey/idp?SAMLRequest=fZE&RelayState=x', 'GCKey'],
  [
    'https://authz.integration.scotaccount.service.gov.scot/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.scot%2F&response_type=code&scope=openid&state=s&nonce=n',
    'ScotAccount, integration',
  ],
  ['https://acme.onelogin.com/oidc/2/auth?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code', 'OneLogin'],
  ['https://acme.onelogin.com/trust/saml2/http-redirect/sso/123?SAMLRequest=fZE', 'OneLogin, request of a service'],
  [
    'https://account.patientaccess.com/connect/authorize?client_id=pkce_patientaccess_web&redirect_uri=https%3A%2F%2Fapp.patientaccess.com%2Fsignin-oidc&response_type=code&scope=openid&state=s&code_challenge=c&code_challenge_method=S256',
    'Patient Access for itself',
  ],
  [
    'https://sso.example.org/auth/realms/r/protocol/openid-connect/auth?client_id=x&response_type=code',
    'Keycloak does not demand redirect_uri',
  ],
  [
    'https://sso.example.org/realms/r/protocol/openid-connect/registrations?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org',
    'Keycloak, registration',
  ],
  ['https://sso.example.org/realms/r/protocol/saml?SAMLRequest=fZE&RelayState=x', 'Keycloak over SAML'],
  ['https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZE&RelayState=ss%3Amem', 'Shibboleth'],
  ['https://cas.uni.example/cas/login?service=https%3A%2F%2Fportal.uni.example%2F', 'CAS'],
  ['https://cas.uni.example/cas/login?service=https%253A%252F%252Fportal.uni.example%252F&gateway=true', 'CAS, encoded twice'],
  ['https://cas.uni.example/cas/login?TARGET=https%3A%2F%2Fold.uni.example%2F', 'CAS for SAML 1.1'],
  ['https://cas.uni.example/cas/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZE', 'CAS as a SAML provider'],
  ['https://fs.acme.example/adfs/ls/?SAMLRequest=fZE&RelayState=x&SigAlg=y', 'AD FS over SAML'],
  [
    'https://fs.acme.example/adfs/ls?wa=wsignin1.0&wtrealm=urn%3Afederation%3AMicrosoftOnline&wctx=LoginOptions%3D3%26estsredirect%3D2%26estsrequest%3DrQ',
    'AD FS, no trailing slash',
  ],
  [
    'https://fs.acme.example/ADFS/LS/?wa=wsignin1.0&wtrealm=https%3A%2F%2Fsp.acme.example%2F&wct=2020-01-01T00%3A00%3A00Z&wctx=rm%3D0%26id%3Dpassive',
    'AD FS, other case; an old wct, and a page sent the person',
  ],
  [
    'https://fs.acme.example/adfs/oauth2/authorize/?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&resource=y',
    'AD FS, OAuth 2.0',
  ],
  ['https://ssp.example.org/simplesaml/saml2/idp/SSOService.php?SAMLRequest=fZE&RelayState=x', 'SimpleSAMLphp'],
  [
    'https://tenant.eu.auth0.com/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F&state=s&nonce=n',
    'Auth0',
  ],
  ['https://tenant.auth0.com/samlp/abc?SAMLRequest=fZE', 'Auth0 over SAML'],
  [
    'https://acme.okta.com/oauth2/default/v1/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&scope=openid&state=s&nonce=n',
    'Okta',
  ],
  ['https://acme.okta.com/oauth2/v1/authorize?client_id=okta.x&request_uri=urn%3Aokta%3A1', 'Okta, PAR'],
  ['https://acme.okta.com/app/acme_x_1/exk1/sso/saml?SAMLRequest=fZE', 'Okta, request of a service'],
  [
    'https://sso.acme.example/as/authorization.oauth2?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F&state=s',
    'PingFederate',
  ],
  ['https://sso.acme.example/idp/SSO.saml2?SAMLRequest=fZE', 'PingFederate over SAML'],
  [
    'https://acme.auth.eu-west-1.amazoncognito.com/oauth2/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F&state=s',
    'Cognito',
  ],
  [
    'https://acme.b2clogin.com/acme.onmicrosoft.com/B2C_1_signin/oauth2/v2.0/authorize?client_id=x&nonce=n&response_type=id_token&scope=openid',
    'B2C',
  ],
  ['https://acme.b2clogin.com/acme.onmicrosoft.com/oauth2/v2.0/authorize?p=b2c_1a_signup&client_id=x&nonce=n', 'B2C, policy in the query'],
  [
    'https://id.acme.example/connect/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&scope=openid&state=s&code_challenge=c',
    'Duende',
  ],
  ['https://id.acme.example/connect/authorize?client_id=x&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1', 'Duende, PAR'],
  ['https://hydra.acme.example/oauth2/auth?client_id=x&response_type=code&state=longenough&scope=openid', 'Hydra'],
  [
    'https://am.acme.example/openam/oauth2/realms/root/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code',
    'OpenAM',
  ],
  ['https://is.acme.example/samlsso?SAMLRequest=fZE', 'WSO2 over SAML'],
  [
    'https://is.acme.example/passivests?wa=wsignin1.0&wtrealm=PassiveSTSSampleApp&wreply=https%3A%2F%2Fapp.example.org%2F',
    'WSO2, WS-Federation',
  ],
  [
    'https://gluu.acme.example/oxauth/restv1/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F&scope=openid',
    'Gluu',
  ],
  [
    'https://z.acme.example/oauth/v2/authorize?client_id=1%40p&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&scope=openid',
    'Zitadel',
  ],
  [
    'https://ak.acme.example/application/o/authorize/?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code',
    'authentik',
  ],
  [
    'https://auth.acme.example/api/oidc/authorization?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&scope=openid&state=s',
    'Authelia',
  ],
  ['https://oam.acme.example/oam/server/obrareq.cgi?encquery%3Dabc%20agentid%3Dx', 'Oracle: a service sent the encrypted request'],
  ['https://login.acme.example/siteminderagent/forms/login.fcc?SMQUERYDATA=-SM-abc', 'SiteMinder: a service sent the encrypted request'],
  ['https://nam.acme.example/nidp/oauth/nam/authz?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F', 'NetIQ'],
  ['https://nam.acme.example/nidp/saml2/sso?SAMLRequest=fZE', 'NetIQ over SAML'],
  [
    'https://k8s.acme.example/dex/auth?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&scope=openid&state=s',
    'Dex',
  ],
  [
    'https://fa.acme.example/oauth2/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&state=s',
    'FusionAuth, like anybody',
  ],
  ['https://logto.acme.example/oidc/auth?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org%2F&response_type=code&state=s', 'Logto'],
  ['https://x.supabase.co/auth/v1/authorize?provider=github&redirect_to=https%3A%2F%2Fapp.example.org', 'Supabase'],
  [
    'https://curity.acme.example/oauth/v2/oauth-authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F',
    'Curity',
  ],
  ['https://engine.surfconext.example/authentication/idp/single-sign-on?SAMLRequest=fZE', 'OpenConext'],
  [
    'https://login.unknown.example/sso/start?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2F&state=s',
    'a server of unknown make',
  ],
  ['https://login.unknown.example/saml?SAMLRequest=fZE', 'a SAML provider of unknown make'],
  ['https://login.unknown.example/sts?wa=wsignin1.0&wtrealm=urn%3Ax', 'a WS-Federation provider of unknown make'],
  ['https://settings.login.nhs.uk/?asserted_login_identity=eyJ.e30.x', 'a service opens the settings'],
  [
    'https://acme.okta.com/login/sessionCookieRedirect?token=t&redirectUrl=https%3A%2F%2Fapp.example.org',
    'an app signed somebody in through the API',
  ],
  ['https://acme.okta.com/login/token/redirect?stateToken=00', 'an app signed somebody in through the API'],
  ['https://nam.acme.example/nidp/idff/sso?RequestID=1&IssueInstant=2026-11-23T11:59:00Z&ProviderID=x', 'a service sent the person'],

  // Over SAML, made half a minute ago
  [
    'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D&RelayState=ss%3Amem%3A0a1b',
    'Shibboleth, made half a minute ago',
  ],
  [
    'https://login.microsoftonline.com/0a1b2c3d-0000-0000-0000-000000000000/saml2?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D&RelayState=https%3A%2F%2Fportal.corp.example%2F',
    'Microsoft, made half a minute ago',
  ],
  [
    'https://accounts.google.com/o/saml2/idp?idpid=C01abcd23&SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D&RelayState=%2F',
    'Google, made half a minute ago',
  ],
  [
    'https://sso.jumpcloud.com/saml2/app?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D',
    'JumpCloud, made half a minute ago',
  ],
  [
    'https://login.openathens.net/saml/2/sso/uni.example?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D',
    'OpenAthens, made half a minute ago',
  ],
  [
    'https://login.realme.govt.nz/0a1b/B2C_1A_DIA_RealMe_LoginService/Samlp/sso/login?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D',
    'RealMe, made half a minute ago',
  ],
  [
    'https://auth.corp.example/saml/singleSignOn?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D&RelayState=x',
    'LemonLDAP::NG, made half a minute ago',
  ],
  [
    'https://idp.spid.example.it/samlsso?SAMLRequest=fZBBa8MwDIX%2FStC9SZywwkQSCN2l0F3adYddhmcEDcSyZ8mlP39Zx6CFsaP0nt77UCfWzxHHrCfe02cm0eLiZxa8Cj3kxBisTIJsPQmqw8P4vMOmrDGmoMGFGYrtUw%2FvxjYfrYPilZJMgXtYPIskkmnLopZ1WdXNemXMqmlfjMGHR2zrNyhGEUq63GwCS%2FaUDpTOk6PjftfDSTUKVpXEMvNU0sX6OFNlncDQfVPitSLdcP%2BPbX%2FbYPg7u6tuYoef6f5Hwxc%3D',
    'SPID, made half a minute ago',
  ],

  // WS-Federation
  [
    'https://login.microsoftonline.com/0a1b2c3d-0000-0000-0000-000000000000/wsfed?wa=wsignin1.0&wtrealm=spn%3a00000015-0000-0000-c000-000000000000&wctx=rm%3d0%26id%3dpassive%26ru%3d%252f&wct=2026-11-23T11%3a59%3a30Z',
    'Microsoft Dynamics',
  ],
  [
    'https://sts.corp.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3Aaspnetcore_rp&wreply=https%3A%2F%2Fapp.corp.example%2Fsignin-wsfed&wctx=CfDJ8AbCdEf',
    'ASP.NET Core',
  ],

  // OAuth and OpenID Connect
  [
    'https://sso.corp.example/realms/corp/protocol/openid-connect/auth?client_id=x&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    'Keycloak, pushed request (RFC 9126)',
  ],
  [
    'https://sso.corp.example/realms/corp/protocol/openid-connect/auth?client_id=x&response_type=code&request=eyJ.e30.x',
    'Keycloak, signed request (RFC 9101)',
  ],
  [
    'https://login.unknown.example/authorize?client_id=x&request_uri=https%3A%2F%2Fapp.example%2Frequest.jwt',
    'a request by reference (RFC 9101 5.2)',
  ],
  [
    'https://login.unknown.example/sso?client_id=x&response_type=id_token%20token&redirect_uri=https%3A%2F%2Fapp.example%2F&state=s1&nonce=n1&response_mode=fragment',
    'implicit',
  ],
  [
    'https://login.unknown.example/sso?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fsilent&state=s1&prompt=none',
    'a silent renewal in a window of its own',
  ],
  [
    'https://oidc.franceconnect.gouv.fr/api/v2/authorize?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fapp.example.fr%2Fcb&scope=openid&state=s1&nonce=n1&acr_values=eidas1',
    'FranceConnect v2',
  ],
  [
    'https://authz.scotaccount.service.gov.scot/authorize?client_id=x&redirect_uri=https%3A%2F%2Fwww.mygov.scot%2F&response_type=code&scope=openid&state=s1&nonce=n1',
    'ScotAccount',
  ],
  [
    'https://auth.bankid.no/auth/realms/prod/protocol/openid-connect/auth?client_id=bank-x&redirect_uri=https%3A%2F%2Fbank.example%2Fcb&response_type=code&scope=openid&state=s1&nonce=n1',
    'BankID is a Keycloak',
  ],
  [
    'https://acme.criipto.id/oauth2/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=s1',
    'MitID by a broker',
  ],
  [
    'https://sso.acesso.gov.br/authorize?response_type=code&client_id=x&scope=openid&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&nonce=n1&state=s1',
    'gov.br',
  ],
  [
    'https://id.gov.bc.ca/login/oidc/authorize?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=openid&state=s1',
    'BC Services Card',
  ],
  [
    'https://access.line.me/oauth2/v2.1/authorize?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fshop.example%2Fcb&state=s1&scope=openid',
    'LINE',
  ],
  [
    'https://auth.login.yahoo.co.jp/yconnect/v2/authorization?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fshop.example%2Fcb&state=s1&scope=openid',
    'Yahoo! JAPAN',
  ],
  ['https://kauth.kakao.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fshop.example%2Fcb&response_type=code&state=s1', 'Kakao'],
  [
    'https://api-0a1b2c3d.duosecurity.com/oauth/v1/authorize?response_type=code&client_id=DI1&request=eyJ.e30.x',
    'Duo asks in a signed request',
  ],
  [
    'https://auth.pingone.eu/0a1b2c3d-0000-0000-0000-000000000000/as/authorize?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=openid&state=s1',
    'PingOne',
  ],
  [
    'https://uni.instructure.com/login/oauth2/auth?client_id=1&response_type=code&redirect_uri=https%3A%2F%2Ftool.example%2Fcb&state=s1',
    'Canvas',
  ],
  [
    'https://oauth-openshift.apps.corp.example/oauth/authorize?client_id=console&redirect_uri=https%3A%2F%2Fconsole.apps.corp.example%2Fauth%2Fcallback&response_type=code&scope=user%3Afull&state=s1',
    'OpenShift',
  ],
  [
    'https://ha.home.example/auth/authorize?response_type=code&client_id=https%3A%2F%2Fapp.example%2Fios&redirect_uri=homeassistant%3A%2F%2Fauth-callback',
    'Home Assistant, its app',
  ],
  [
    'https://social.example/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=read&state=s1',
    'Mastodon',
  ],
  [
    'https://op.corp.example/auth?client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=s1&nonce=n1',
    'oidc-provider',
  ],
  [
    'https://accounts.corp.example/o/authorize/?client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=s1&code_challenge=c1',
    'Django OAuth Toolkit',
  ],

  // Other languages
  ['https://api.x.example/oauth/authorize?oauth_token=AbCdEf&oauth_callback=https%3A%2F%2Fapp.example%2Fcb', 'OAuth 1.0a (RFC 5849 2.2)'],
  ['https://forum.brand.example/session/sso_provider?sso=bm9uY2U9Y2I2ODI1MWVl&sig=0a1b2c3d', 'Discourse as the provider'],
  [
    'https://steamcommunity.com/openid/login?openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.mode=checkid_setup&openid.return_to=https%3A%2F%2Fgame.example%2Fcb&openid.realm=https%3A%2F%2Fgame.example',
    'OpenID 2.0 of a shop for games',
  ],
  ['https://cas.uni.example/cas/login?service=https%3A%2F%2Fsp.uni.example%2F&gateway=true', 'CAS Protocol 3.0, 2.1.1: gateway'],
  [
    'https://api.va.gov/v0/sign_in/authorize?type=idme&client_id=vaweb&acr=loa3&code_challenge=1BUpxy37SoIPmKw96wbd6MDcvayOYm3ptT-zbe6L_zM&code_challenge_method=S256&state=f2413353d83449c501b17e411d09ebb4',
    'VA.gov, its documentation',
  ],
  ['https://api.va.gov/v0/sign_in/authorize?type=logingov&client_id=sample_client_web&acr=ial2', 'VA.gov without what may be left out'],
  [
    'https://tara.ria.ee/oidc/authorize?redirect_uri=https%3A%2F%2Feteenindus.asutus.ee%2FCallback&scope=openid&state=hkMVY7vjuN7xyLl5&response_type=code&client_id=58e7ba35aab5b4f1671a',
    'TARA, the example of its specification',
  ],
  [
    'https://govsso.ria.ee/oauth2/auth?client_id=sso-client-1&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=hkMVY7vjuN7xyLl5&prompt=consent',
    'GovSSO',
  ],
  [
    'https://connect.surfconext.nl/oidc/authorize?client_id=app.example&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=s0meState99',
    'SURFconext over OpenID Connect',
  ],
  [
    'https://login.eduid.ch/idp/profile/oidc/authorize?response_type=code&client_id=divibib001&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=openid&state=X9PIWhfaFIazbgkT3Ooak0eyms84o9',
    'edu-ID over OpenID Connect',
  ],
  [
    'https://launchpad.classlink.com/oauth2/v2/auth?scope=oneroster,profile,full&client_id=c1655133410502391e3e32b3fb24cefb&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb',
    'ClassLink',
  ],
  ['https://posteid.poste.it/jod-fs/ssoserviceredirect?SAMLRequest=fZE&RelayState=x', 'Poste'],
  [
    'https://hmcts-access.service.gov.uk/login?client_id=xuiwebapp&redirect_uri=https%3A%2F%2Fmanage-case.platform.hmcts.net%2Foauth2%2Fcallback&response_type=code&state=Zq3vT8xk2LpW&nonce=7bYc1QfRm0aS&scope=profile%20openid',
    'HMCTS Access',
  ],
  [
    'https://hmcts-access.service.gov.uk/verification?client_id=xuiwebapp&redirect_uri=https%3A%2F%2Fmanage-case.platform.hmcts.net%2Foauth2%2Fcallback&response_type=code&state=Zq3vT8xk2LpW',
    'HMCTS Access, the code of a second factor',
  ],
];
