/**
 * Where a login starts: at the provider, at the service, at a launcher, at the choice of an institution, at a library's proxy, at the gateway of a network.
 * All of them are made to be kept and linked, and ask for the login themselves.
 */
export const healthyStarts: readonly [url: string, because: string][] = [
  // SimpleSAMLphp
  [
    'https://idp.uni.example/simplesaml/saml2/idp/SSOService.php?spentityid=https%3A%2F%2Fsp.uni.example%2Fmetadata',
    'SimpleSAMLphp, IdP: advanced topics: IdP-first',
  ],
  [
    'https://idp.uni.example/simplesamlphp/saml2/idp/SSOService.php?spentityid=urn%3Asp&RelayState=https%3A%2F%2Fsp.uni.example%2Fcourse%2F12',
    "SimpleSAMLphp at Debian's path, with the page to go on to",
  ],
  [
    'https://idp.uni.example/simplesaml/module.php/saml/idp/singleSignOnService?spentityid=https%3A%2F%2Fsp.uni.example',
    'SimpleSAMLphp 2, IdP-first',
  ],
  [
    'https://idp.uni.example/simplesaml/saml2/idp/SSOService.php?providerId=urn%3Asp&shire=https%3A%2F%2Fsp.uni.example%2Facs&target=https%3A%2F%2Fsp.uni.example%2F',
    "SimpleSAMLphp, IdP-first with Shibboleth's names",
  ],
  [
    'https://idp.uni.example/simplesaml/module.php/saml/idp/singleSignOnService?providerId=https%3A%2F%2Fsp.uni.example',
    'SimpleSAMLphp 2, the same',
  ],
  ['https://idp.uni.example/simplesaml/saml2/idp/SSOService.php?providerid=urn%3Asp', 'the same, written as people write it'],
  ['https://duo.corp.example/dag/saml2/idp/SSOService.php?spentityid=DI1D2H726TCM30VUZSK7', 'Duo Access Gateway, public code'],
  ['https://idp.uni.example/simplesaml/module.php/core/authenticate.php?as=example-userpass', 'SimpleSAMLphp, seen to stand on its own'],
  ['https://idp.uni.example/simplesaml/module.php/core/frontpage_welcome.php', 'SimpleSAMLphp, seen to stand on its own'],
  [
    'https://sp.uni.example/simplesaml/module.php/core/as_login.php?AuthId=default-sp&ReturnTo=https%3A%2F%2Fsp.uni.example%2F',
    'SimpleSAMLphp, starts at the service',
  ],
  [
    'https://sp.uni.example/simplesaml/module.php/saml/sp/login/default-sp?ReturnTo=https%3A%2F%2Fsp.uni.example%2F',
    'SimpleSAMLphp 2, starts at the service',
  ],

  // Shibboleth and CAS
  [
    'https://idp.uni.example/idp/profile/SAML2/Unsolicited/SSO?providerId=https%3A%2F%2Fsp.uni.example&target=https%3A%2F%2Fsp.uni.example%2Fread',
    'Shibboleth wiki, UnsolicitedSSOConfiguration',
  ],
  [
    'https://idp.uni.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Asp&shire=https%3A%2F%2Fsp.uni.example%2FSAML2%2FPOST',
    'the same with the place that the answer goes to',
  ],
  [
    'https://idp.uni.example/idp/profile/Shibboleth/SSO?providerId=urn%3Asp&shire=https%3A%2F%2Fsp.uni.example%2FSAML%2FPOST&target=https%3A%2F%2Fsp.uni.example%2F',
    'Shibboleth, SAML 1.1: a link past the choice of an institution',
  ],
  ['https://idp.uni.example/idp/profile/SAML2/Unsolicited/SSO?entityId=urn%3Asp', 'a version of Shibboleth that prefers this name'],
  [
    'https://sso.uni.example/cas/idp/profile/SAML2/Unsolicited/SSO?providerId=https%3A%2F%2Fsp.uni.example%2Fsaml2&target=my-relay-state',
    'Apereo CAS, SAML2 Unsolicited SSO',
  ],
  ['https://cas.college.example/cas/login?service=https%3A%2F%2Fcollege.instructure.com%2Flogin%2Fcas', 'students keep it'],
  ['https://cas.college.example/cas/login?service=https%3A%2F%2Fmail.college.example%2F&renew=true', 'CAS Protocol 3.0, 2.1.1'],
  [
    'https://cas.college.example/cas/login?service=https%3A%2F%2Fportal.college.example%2F&method=POST&locale=fr',
    'CAS Protocol 3.0, 2.1.1',
  ],
  ['https://sso.college.example/login?service=https%3A%2F%2Fportal.college.example%2Fc%2Fportal%2Flogin', 'CAS without /cas in front'],

  // Okta, OneLogin, JumpCloud, Ping, CyberArk and others
  ['https://acme.okta.com/home/amazon_aws/0oa1ab2cd3/272', 'Okta, app embed link'],
  ['https://acme.okta.com/home/bookmark/0oa1ab2cd3/2557?fromHome=true', 'Okta, a bookmark app'],
  ['https://acme.okta.com/app/salesforce/exk1ab2cd3/sso/saml?RelayState=%2F001', 'Okta, app link with the page to go on to'],
  [
    'https://acme.okta.com/app/office365/exk1ab2cd3/sso/wsfed/passive?wa=wsignin1.0&wtrealm=urn:federation:MicrosoftOnline&wctx=wa%3Dwsignin1.0%26wreply%3Dhttps%253A%252F%252Facme.sharepoint.com%252Fsites%252FHR',
    'support.okta.com: send people to a SharePoint site with a bookmark',
  ],
  ['https://acme.okta.com/login/login.htm?fromURI=%2Fapp%2Facme_wiki_1%2Fexk1%2Fsso%2Fsaml', 'an app link to go on to'],
  ['https://acme.okta.com/enduser/settings', 'Okta, settings'],
  ['https://acme.okta-emea.com/app/UserHome', 'Okta in Europe, dashboard'],
  ['https://agency.okta-gov.com/home/agency_hr/0oa1/1', 'Okta for US government, app link'],
  ['https://login.corp.example/home/acme_wiki_1/0oa1ab2cd3/aln1', "Okta at a customer's own domain"],
  ['https://app.onelogin.com/launch/387371', 'OneLogin, public code'],
  ['https://acme.onelogin.com/launch/52278/?tab=cm', 'OneLogin, public code'],
  ['https://acme.onelogin.com/client/apps/select/52278', 'OneLogin, app link of its portal'],
  ['https://acme.onelogin.com/trust/saml2/http-post/sso/617623?RelayState=https%3A%2F%2Fapp.example%2F', 'OneLogin, IdP-first'],
  ['https://sso.jumpcloud.com/saml2/aws', 'JumpCloud, public code'],
  ['https://sso.jumpcloud.com/saml2/my-prod?RelayState=https%3A%2F%2Fapp.example%2F', 'JumpCloud with the page to go on to'],
  ['https://console.jumpcloud.com/userconsole', 'JumpCloud, user portal'],
  ['https://sso.corp.example/idp/startSSO.ping?PartnerSpId=urn:amazon:webservices', 'PingFederate, public code'],
  ['https://fedhub.example/idp/startSSO.ping?PARTNER=urn:amazon:webservices', 'PingFederate, the other name of the same; public code'],
  ['https://fedhub.example/idp/startSSO.ping?partner=urn:amazon:webservices', 'the same in small letters'],
  [
    'https://sso.corp.example/idp/startSSO.ping?TARGET=https%3A%2F%2Fapp.corp.example%2F',
    'PingFederate: the page to go on to tells for whom it is',
  ],
  [
    'https://sso.corp.example/sp/startSSO.ping?SpSessionAuthnAdapterId=hr&TARGET=https%3A%2F%2Fapp.corp.example%2F',
    'PingFederate, starts at the service, public code',
  ],
  [
    'https://sso.corp.example/idp/startSSO.ping?PartnerSpId=https://acme.my.salesforce.com/&TargetResource=https%3A%2F%2Facme.my.salesforce.com%2Fhome',
    'PingFederate, IdP endpoints',
  ],
  [
    'https://sso.corp.example:9031/sp/startSSO.ping?PartnerIdpId=urn:idp&TargetResource=https%3A%2F%2Fapp.corp.example%2F',
    'PingFederate, SP endpoints',
  ],
  [
    'https://sso.connect.pingidentity.com/sso/sp/initsso?saasid=0a1b2c3d-0000-0000-0000-000000000000&idpid=corp.example',
    'PingOne for Enterprise, SP-initiated link',
  ],
  [
    'https://auth.pingone.eu/0a1b2c3d-0000-0000-0000-000000000000/saml20/idp/startsso?spEntityId=urn%3Asp&applicationUrl=https%3A%2F%2Fapp.example%2Freports',
    'PingOne, Initiating SSO',
  ],
  [
    'https://aaa3021.my.idaptive.app/applogin/appKey/583e4d88-a193-4ea8-b306-e053b7fe2b7b/customerId/AAA3021',
    'CyberArk Identity, app link, public code',
  ],
  [
    'https://abc123.my.centrify.com/applogin/appKey/baaa2117-0ec0-4d76-84cc-abccb551a123/customerId/abc123',
    'the same under its older name',
  ],
  [
    'https://tenant.verify.ibm.com/saml/sps/saml20ip/saml20/logininitial?RequestBinding=HTTPPost&PartnerId=https://sp.example:433/samlsp&NameIdFormat=persistent&Target=https://sp.example:9443/banking',
    'IBM Verify, initial URLs of profiles',
  ],
  [
    'https://webseal.corp.example/isam/sps/saml20ip/saml20/logininitial?RequestBinding=HTTPPost&PartnerId=portal&NameIdFormat=Email&Target=https://portal.corp.example/',
    'IBM Security Verify Access, initial URLs of profiles',
  ],
  [
    'https://www.acme.example/FIM/sps/acme/saml20/logininitial?RequestBinding=HTTPPost&ResponseBinding=HTTPPost&Target=https%3A%2F%2Fwww.acme.example%2Fbanking',
    'IBM Federated Identity Manager, initial URL of a service',
  ],
  [
    'https://webseal.corp.example/isam/sps/saml20sp/saml20/login?SAMLart=AAQAAMh48%2F1oXIM%2BsDo7Dh2qMp1HM4IF',
    'IBM Verify Access, where a service is answered',
  ],
  [
    'https://sso.uni.example/auth/realms/uni/protocol/cas/login?service=https%3A%2F%2Fusos.uni.example%2Fkontroler.php%3F_action%3Dlogowaniecas%2Findex',
    'Keycloak with its plug-in for CAS: nothing in it works once only',
  ],
  [
    'https://connect.gouv.example/auth/realms/efp/protocol/cas/login?TARGET=https%3A%2F%2Fwww.gouv.example%2Fmon-activite%2F',
    'the same with the parameter of SAML 1.1, public code',
  ],
  [
    'https://login.openathens.net/saml/2/sso/uni.example?target=https%3A%2F%2Fjournal.example%2F&entityID=urn%3Aj',
    'OpenAthens: nobody says what it does with these',
  ],
  [
    'https://tenant.accounts.ondemand.com/saml2/idp/sso?sp=https://www.successfactors.com/acme&idp=https://corp-idp.example',
    'SAP Cloud Identity, IdP-initiated SSO',
  ],
  ['https://oneaccess.corp.example/api/v1/saml2/idp/sso?sp=https://sp.example/', 'Huawei OneAccess, IdP-initiated'],
  [
    'https://admin.platform.example/idm/v1/login-saml?relayState=ewogICJyZXN1bWVVUkwiOiAiaHR0cHM6Ly9hY21lLmV4YW1wbGUiCn0%3D',
    'TIBCO Control Plane, "Bookmarking URL to Bypass Landing Page"',
  ],
  [
    'https://acme.my.salesforce.com/idp/login?app=0sp000000000AbC&RelayState=https://lease.example/auth/logon',
    'Salesforce as the provider',
  ],
  ['https://auth.corp.example/saml/singleSignOn?IDPInitiated=1&spConfKey=simplesamlphp', 'LemonLDAP::NG, IDP initiated'],
  ['https://auth.corp.example/saml/singleSignOn?IDPInitiated=1&sp=urn:amazon:webservices', 'LemonLDAP::NG, application for AWS'],
  [
    'http://www.idp.example:8443/openam/saml2/jsp/idpSSOInit.jsp?metaAlias=/idp&spEntityID=http://www.sp.example:8443/openam',
    'OpenAM, IdP-initiated SSO',
  ],
  [
    'https://sso.corp.example/auth/realms/corp/protocol/saml/clients/amazon-aws?RelayState=https%3A%2F%2Fapp.example',
    'Keycloak, IdP-initiated',
  ],
  ['https://ak.corp.example/application/saml/aws/sso/binding/init/', 'authentik, IdP-initiated'],
  [
    'https://nam.corp.example/nidp/saml2/idpsend?PID=https://sp.example&TARGET=https://sp.example/',
    'NetIQ, intersite transfer, public code',
  ],
  ['https://nam.corp.example/nidp/saml2/idpsend?id=concur', 'NetIQ, intersite transfer, public code'],
  ['https://cfdiau.sat.gob.mx/nidp/app/login?id=SATUPCFDiCon&sid=0&option=credential&sid=0', 'NetIQ, taxpayers of Mexico, public code'],
  ['https://nam.corp.example/nidp/app/login?id=x&sid=1&option=credential&sid=1', 'NetIQ, the second page of a session'],
  [
    'https://amfs.uni.example/nidp/saml2/sso?id=identidad&sid=0&option=credential&sid=0',
    'NetIQ, programs of students begin there, public code',
  ],
  ['https://prodidm.corp.example/nidp/saml2/sso', 'NetIQ, bare: it shows its form, public code'],
  ['https://prodidm.corp.example/nidp/saml2/sso?TARGET=https%3A%2F%2Fapp.corp.example%2F', 'the same with the page to go on to'],
  ['https://nam.acme.example/nidp/idff/sso?id=x&sid=0&option=credential&sid=0', 'NetIQ, its older protocol'],
  [
    'https://workspace.corp.example/SAAS/API/1.0/GET/apps/launch/app/0a1b2c3d-0000-0000-0000-000000000000',
    'Workspace ONE, app link, public code',
  ],
  ['https://is.corp.example/samlsso?spEntityID=travelocity.com&RelayState=%2Fhome', 'WSO2, IdP-initiated'],
  ['https://is.corp.example/samlsso?slo=true', 'WSO2: to sign out'],
  [
    'https://is.corp.example/samlsso?slo=true&spEntityID=travelocity.com&returnTo=https%3A%2F%2Fapp.corp.example%2F',
    'WSO2: to sign out, and on',
  ],
  ['https://is.corp.example/passivests?wa=wsignout1.0&wreply=https%3A%2F%2Fapp.corp.example%2F', 'WSO2: to sign out of WS-Federation'],
  ['https://is.corp.example/passivests?wtrealm=PassiveSTSSampleApp', 'WSO2 looks for nothing else'],
  ['https://sso-0a1b2c3d.sso.duosecurity.com/saml2/sp/DI0A1B2C3D/sso', 'Duo Single Sign-On, IdP-first'],

  // AD FS and Microsoft
  ['https://sts.corp.example/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices', 'AD FS, public code of many'],
  ['https://sts.corp.example/adfs/ls/idpinitiatedsignon.aspx?logintoRP=ADP-HRServices', 'AD FS, public code'],
  [
    'https://sts.corp.example/adfs/ls/idpinitiatedsignon.aspx?RelayState=RPID%3Dhttps%253A%252F%252Fsp.example%26RelayState%3Dhttps%253A%252F%252Fsp.example%252Fcourse',
    'Microsoft: Supporting Identity Provider Initiated RelayState',
  ],
  [
    'https://sts.uni.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn:federation:MicrosoftOnline&wctx=wa%3Dwsignin1.0%26rpsnv%3D3%26ct%3D1401813569%26rver%3D6.1.6206.0%26wp%3DMBI_SSL%26wreply%3Dhttps:%252F%252Foutlook.office365.com%252Fowa%252F%26id%3D260563%26whr%3Duni.example%26CBCXT%3Dout',
    'smart link to a mailbox, with a time of 2014 inside wctx; menus of three universities in public code',
  ],
  [
    'https://sso.school.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn:federation:MicrosoftOnline&wctx=MEST%3D0%26LoginOptions%3D2%26wa%3Dwsignin1.0%26wreply%3Dhttps%253A%252F%252Foutlook.com%252Fowa%252Fschool.example',
    "a school's page builds such links",
  ],
  [
    'https://adfs.uni.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn:federation:MicrosoftOnline&wctx=bk%3D1406747354%26LoginOptions%3D3',
    "a club's page links its university's mail",
  ],
  [
    'https://adfs.corp.example/adfs/ls/?wa=wsignin1.0&wreply=https%3A%2F%2Ftime.corp.example%2F',
    'AD FS, a service of the same organisation',
  ],
  [
    'https://login.lab.example/adfs/ls/?wa=wsignin1.0&wreply=https%3a%2f%2fca.lab.example%2fca%2f&wct=2010-08-12T08%3a47%3a13Z&wctx=7321142f-e649-4f95-a34d-fda76e3f99a3',
    'the same as its page wrote it, out of a help page',
  ],
  ['https://fs.nhs.net/adfs/ls/?wa=wsignin1.0&wreply=https%3A%2F%2Frota.trust.example%2F', 'the same at NHSmail'],
  ['https://adfs.uni.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn:federation:MicrosoftOnline', "a list of universities' mail, public code"],
  [
    'https://login.microsoftonline.com/0a1b2c3d-0000-0000-0000-000000000000/wsfed?wa=wsignin1.0&wtrealm=https%3a%2f%2fwww.corp.example%2fhome%2f&wctx=rm%3d0%26id%3dpassive%26ru%3d%252fhome%252fIndex&wct=2021-10-26T13%3a07%3a08Z&wreply=https%3a%2f%2fwww.corp.example%2fhome%2f&sso_reload=true',
    'Microsoft, a constant request with a time of years ago; public code opens it',
  ],
  ['https://myapps.microsoft.com/signin/Twitter/230848d52c8745d4b05a60d29a40fced?tenantId=acme', 'Microsoft, direct link to an app'],
  [
    'https://account.activedirectory.windowsazure.com/applications/signin/0a1b2c3d-0000-0000-0000-000000000000?tenantId=0a1b2c3d-0000-0000-0000-000000000001',
    'Microsoft, user access URL of an app',
  ],
  ['https://login.microsoftonline.com/?whr=school.example', 'Microsoft, home realm in the address'],
  [
    'https://login.microsoftonline.com/login.srf?whr=school.example&wreply=https%3A%2F%2Fportal.office.com',
    'Microsoft, home realm in the address',
  ],
  ['https://outlook.office365.com/owa/school.example', 'Microsoft, mailbox of a domain'],
  ['https://outlook.com/owa/school.example', 'Microsoft, mailbox of a domain'],
  ['https://portal.office.com/', 'Microsoft'],
  ['https://portal.azure.us/', "Microsoft's cloud for the United States' government"],
  ['https://portal.azure.cn/', "Microsoft's cloud in China"],
  ['https://myaccount.microsoft.com/', 'Microsoft, account'],
  ['https://mysignins.microsoft.com/security-info', 'Microsoft, second factors'],

  // Other makes
  ['https://sso.corp.example/oamfed/idp/initiatesso?providerid=hr', 'Oracle Access Manager, public code of many'],
  [
    'https://id.corp.example/fed/idp/initiatesso?providerid=https://people.corp.example/sps&returnurl=https://people.corp.example/',
    'Oracle Access Manager, with the page to go on to',
  ],
  ['https://apm.corp.example/saml/idp/res?id=/Common/AWS.res', 'F5 BIG-IP APM, public code'],
  ['https://sso.agency.example/affwebservices/public/saml2sso?SPID=urn:amazon:webservices&appname=hr', 'SiteMinder, public code of many'],
  [
    'https://acme.b2clogin.com/acme.onmicrosoft.com/B2C_1A_SAML/generic/login?EntityId=www.acme.example&RelayState=x',
    'Azure AD B2C, IdP-initiated',
  ],
  // Google
  ['https://accounts.google.com/o/saml2/initsso?idpid=C03zdhnnn&spid=310640912345&forceauthn=false', 'Google Workspace, IdP-initiated'],
  ['https://accounts.google.com/AccountChooser?continue=https%3A%2F%2Fmail.google.com%2Fa%2Fschool.example', 'Google, a school links it'],
  ['https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fclassroom.google.com&passive=true', 'Google Classroom'],
  ['https://mail.google.com/a/school.example', 'Google Workspace'],

  // Others that the catalogue names
  [
    'https://www.linkedin.com/checkpoint/enterprise/login/74653650?application=learning&redirect=https%3A%2F%2Fwww.linkedin.com%2Flearning%2F',
    'LinkedIn Learning, Microsoft documentation',
  ],
  ['https://123456789012.signin.aws.amazon.com/console?region=eu-west-2', 'AWS, sign-in address of an account'],
  ['https://d-906711aaaa.awsapps.com/start/', 'AWS access portal'],
  ['https://d-906711aaaa.awsapps.com/start/#/?tab=accounts', 'AWS access portal'],
  [
    'https://id.atlassian.com/login?application=trello&continue=https%3A%2F%2Ftrello.com%2Fauth%2Fatlassian%2Fcallback%3Fdisplay%3D',
    'Trello',
  ],
  ['https://start.atlassian.com/', 'Atlassian'],

  // Services that start a login
  [
    'https://sp.uni.example/Shibboleth.sso/Login?entityID=https%3A%2F%2Fidp.uni.example%2Fidp%2Fshibboleth&target=https%3A%2F%2Fsp.uni.example%2Fsecure%2F',
    'Shibboleth wiki, session creation parameters',
  ],
  ['https://sp.uni.example/Shibboleth.sso/Login?target=https://sp.uni.example/', 'Shibboleth SP, public code'],
  ['https://sp.uni.example/Shibboleth.sso/Login', 'Shibboleth SP, bare'],
  ['https://www.publisher.example/Shibboleth.sso/DS?target=https%3A%2F%2Fwww.publisher.example%2F', 'Shibboleth SP, choice of institution'],
  [
    'https://sp.uni.example/mellon/login?ReturnTo=https%3A%2F%2Fsp.uni.example%2F&IdP=https%3A%2F%2Fidp.uni.example%2Fidp',
    'mod_auth_mellon, public code',
  ],
  ['https://sp.uni.example/mellon/login?ReturnTo=/', 'latchset/mod_auth_mellon, issue 86'],
  ['https://app.corp.example/saml/login', 'Spring Security SAML'],
  ['https://app.corp.example/saml2/login/?next=/dashboard/', 'djangosaml2'],
  ['https://app.corp.example/saml2/authenticate/okta', 'Spring Security'],
  ['https://app.corp.example/oauth2/authorization/keycloak', 'Spring Security, public code'],
  ['https://app.corp.example/oauth2/sign_in?rd=https%3A%2F%2Fapp.corp.example%2Fkafka%2F', 'oauth2-proxy'],
  ['https://app.corp.example/oauth2/start?rd=%2F', 'oauth2-proxy'],
  ['https://app.corp.example/login/oidc', 'starts a login'],
  ['https://app.corp.example/oidc/authenticate/?next=/', 'mozilla-django-oidc'],
  ['https://app.corp.example/accounts/oidc/corp/login/?process=login', 'django-allauth'],
  ['https://app.corp.example/api/auth/signin?callbackUrl=%2F', 'Auth.js, its page of choices'],
  ['https://app.corp.example/.auth/login/aad?post_login_redirect_uri=/', 'Azure App Service, public code'],
  ['https://ci.corp.example/securityRealm/commenceLogin?from=%2Fjenkins%2F', 'Jenkins'],
  ['https://grafana.corp.example/login/generic_oauth', 'Grafana'],
  ['https://moodle.uni.example/auth/oidc/', 'microsoft/o365-moodle, issue 151: what people should keep'],
  ['https://moodle.uni.example/auth/shibboleth/index.php', 'Moodle'],
  [
    'https://moodle.uni.example/auth/saml2/login.php?wants=https%3A%2F%2Fmoodle.uni.example%2Fcourse%2Fview.php%3Fid%3D7&idp=00112233445566778899aabbccddeeff&passive=off',
    'Moodle, public code',
  ],
  ['https://uni.instructure.com/login/saml/103', 'Canvas'],
  [
    'https://learn.uni.example/auth-saml/saml/login?apId=_155_1&redirectUrl=https%3A%2F%2Flearn.uni.example%2Fultra',
    'Blackboard, public code',
  ],
  ['https://acme.service-now.com/login_with_sso.do?glide_sso_id=2786c102db3298100e1f772b68961925', 'ServiceNow, Microsoft documentation'],
  ['https://intranet.corp.example/_layouts/15/Authenticate.aspx?Source=%2Fsites%2Fhr', 'SharePoint'],
  ['https://jira.corp.example/plugins/servlet/external-login', 'Jira'],
  ['https://cloud.corp.example/apps/user_saml/saml/login?idp=1', 'Nextcloud'],
  ['https://gitlab.corp.example/users/sign_in?auto_sign_in=false', 'GitLab'],
  ['https://www.myworkday.com/uni/login.htmld', 'Workday, public code'],
  ['https://wd3.myworkday.com/uni/d/home.htmld', 'Workday, public code'],
  ['https://launchpad.classlink.com/school', 'ClassLink, public code'],
  ['https://clever.com/in/school', 'Clever'],
  ['https://accounts.intuit.com/app/sign-in?app_group=QBO&asset_alias=Intuit.accounting.core.qbowebapp', 'Intuit, public code'],

  // Choice of an institution
  [
    'https://service.seamlessaccess.org/ds/?entityID=https%3A%2F%2Fproxy.drive.example%2Fsp&return=https%3A%2F%2Fdrive.example',
    'SeamlessAccess, public code of SUNET',
  ],
  ['https://wayf.ukfederation.org.uk/DS', 'UK federation'],
  [
    'https://wayf.switch.ch/SWITCHaai/WAYF?entityID=https%3A%2F%2Fsp.uni.example&return=https%3A%2F%2Fsp.uni.example%2FShibboleth.sso%2FLogin%3FSAMLDS%3D1%26target%3Dhttps%253A%252F%252Fsp.uni.example%252F',
    'SWITCHaai',
  ],
  [
    'https://discovery.renater.fr/edugain/WAYF?entityID=https%3A%2F%2Fsp.uni.example&return=https%3A%2F%2Fsp.uni.example%2Fdisco',
    'RENATER',
  ],
  [
    'https://wayf.ukfederation.org.uk/DS002/uk.ds?entityID=https%3A%2F%2Fsp.uni.example%2Fshibboleth&return=https%3A%2F%2Fsp.uni.example%2FShibboleth.sso%2FLogin%3FSAMLDS%3D1%26target%3Dss%253Amem%253A0c7a9c1e5f',
    'Shibboleth SP: where the state is gone, a new login starts and leads to its front page',
  ],
  [
    'https://service.seamlessaccess.org/ds/?entityID=https%3A%2F%2Fsp.uni.example%2Fshibboleth&return=https%3A%2F%2Fsp.uni.example%2FShibboleth.sso%2FLogin%3FSAMLDS%3D1%26target%3Dcookie%253A1764200000_1a2b',
    'the same with a state in a cookie',
  ],
  [
    'https://discovery.federation.example/module.php/discopower/disco.php?entityID=https%3A%2F%2Fsp.uni.example&return=https%3A%2F%2Fsp.uni.example%2Fmodule.php%2Fsaml%2Fsp%2Fdiscoresp.php%3FAuthID%3D_0123456789abcdef0123456789abcdef0123456789%253Ahttps%253A%252F%252Fsp.uni.example%252Flogin&returnIDParam=idpentityid',
    'SimpleSAMLphp: it restarts “in case the user bookmarks something, e.g. the discovery service page”',
  ],
  [
    'https://wayfinder.openathens.net/?entityID=https%3A%2F%2Fsp.publisher.example&return=https%3A%2F%2Fsp.publisher.example%2Fdisco',
    'OpenAthens Wayfinder',
  ],
  ['https://service.seamlessaccess.org/ds', 'it may answer 400, or remember a choice: sources differ'],
  ['https://login.openathens.net/org-list?orgId=1407223', 'OpenAthens: the NHS libraries'],
  ['https://go.openathens.net/redirector/uni.example?url=https%3A%2F%2Fresearch.publisher.example%2F', 'OpenAthens, redirector'],

  // A service that starts a login of others
  [
    'https://secure.ssa.gov/isam/sps/mySSAsp/saml20/logininitial?RequestBinding=HTTPRedirect&ITFIM_WAYF_IDP=https://secure.login.gov/api/saml&AuthnContextComparison=exact&Target=https://secure.ssa.gov/acu/FIS/vu?a=rir',
    'Social Security starts Login.gov, issue 1400 of GSA/idmanagement.gov',
  ],
  ['https://secure.ssa.gov/acu/FIS/ap?idp=logingov&app=rir&target=/myssa/ibeve-ui', 'Social Security, the same'],

  // Makes of which no public source says that a page dies when it is kept, looked for in November 2026: they stay silent
  [
    'https://ise.firm.example:8443/sponsorportal/PortalSetup.action?portal=ba7b1560-7c73-11e5-88ac-005056997abd',
    'Cisco ISE: this address is given to sponsors, Sponsor Portal Users Guide',
  ],
  ['https://sponsor.firm.example:8443/sponsorportal/', 'Cisco ISE'],
  ['https://ise.firm.example:8443/portal/PortalSetup.action?portal=f09aaac2-f101-45ed-832f-fda201ab7639', 'Cisco ISE: portal test URL'],
  [
    'https://ise.firm.example:8443/portal/gateway?sessionId=0A06400F000006AA6F83C371&portal=c5a76cb0-6150-11e5-b062-0050568d954e&action=cwa&type=drw&token=6ded1943789b345f7afdd09e91549047',
    'Cisco ISE: the network sends guests there',
  ],
  ['https://ise.firm.example:8443/portal/LoginSubmit.action?from=LOGIN', 'Cisco ISE, after a form'],
  ['https://ise.firm.example:8443/portal/SelfRegistration.action?from=LOGIN', 'Cisco ISE, public code'],
  ['https://gw.firm.example/logon/LogonPoint/tmindex.html', 'NetScaler'],
  ['https://gw.firm.example/vpn/tmindex.html', 'NetScaler'],
  ['https://gw.firm.example/cgi/login', 'NetScaler, after a form'],
  ['https://gw.firm.example/cgi/samlauth', 'NetScaler, where answers of another login come'],
  ['https://gw.firm.example/cgi/logout', 'NetScaler'],
  ['https://gw.firm.example/nf/auth/doAuthentication.do', 'NetScaler, asked by its scripts'],
  ['https://gw.firm.example/saml/login', 'any service that starts its login there'],
  [
    'https://aag4837.my.idaptive.app/login?yfirtnecapplogin=true&appKey=0f8346cb-fc6f-4ed4-9ebc-e2fcf5ae90c8&customerId=AAG4837&stateId=hFdfLAHPLkyZj2ml2B5cjMBjVjnT6AZd42pjywyZBoU1&yfirtnecrun=true',
    'CyberArk Identity: with one `stateId` for ever, by which a program of a customer begins',
  ],
  ['https://aav4233.id.cyberark.cloud/login?redirectUrl=https%3A%2F%2Facme.cyberark.cloud%2Fsecretsmgr', 'CyberArk Identity, public code'],
  ['https://console.jumpcloud.com/login?context=sso&redirectTo=saml2%2Fmy-prod', 'JumpCloud with the page to go on to'],
  [
    'https://console.jumpcloud.com/login?context=sso&redirectTo=saml2%2Fgoogleworkspace1880%3FsamlToken%3Daaa1f4b4-afb9-4d3d-86af-fb249771a564',
    'JumpCloud with a kept request by its number: nobody says that it ends',
  ],
  ['https://console.jumpcloud.com/login?template=resetUserPassword', 'JumpCloud, forgotten password'],
  [
    'https://sample-sso.authing.cn/login?app_id=5d70d0e991fdd597019df70d&protocol=oidc&finish_login_url=%2Finteraction%2Foidc%2Fd7223e6b-b796-4068-a3f2-298d527993c2%2Flogin&login_page_context=',
    'Authing: the maker itself publishes such a link to try it out',
  ],
  ['https://acme.xecurify.com/moas/idp/jwtsso/379428', 'miniOrange, a link to an app'],
  ['https://login.xecurify.com/moas/login?redirectUrl=https://login.xecurify.com/moas/initializepayment', 'miniOrange, sign-in page'],
  ['https://id.firm.example/auth/v1/account', 'Rauthy, the person’s own page'],
  ['https://id.firm.example/auth/v1/providers/callback?state=s1&code=c1', 'Rauthy, back from another provider: its script asks the server'],
  ['https://door.firm.example/login/built-in', 'Casdoor, sign-in page of an organisation'],
  ['https://door.firm.example/prompt/app-built-in', 'Casdoor, asks for the login itself'],
  ['https://door.firm.example/cas/built-in/app-built-in/login?service=https%3A%2F%2Fapp.firm.example%2F', 'Casdoor as a CAS'],
  ['https://idm.firm.example/ui/apps', 'Kanidm, the person’s apps'],
  ['https://idm.firm.example/ui/login', 'Kanidm, sign-in page'],
  ['https://idm.firm.example/ui/reset?token=8W9Q8-aBcD', 'Kanidm, a link to set a password'],
  ['https://idm.firm.example/ui/oauth2/device?user_code=12345', 'Kanidm, device page'],
  ['https://sso.firm.example/SecureAuth12/', 'SecureAuth, a realm'],
  ['https://sso.firm.example/SecureAuth1/SecureAuth.aspx?Source=/', 'SecureAuth, public code'],

  // Libraries' proxies
  ['http://ezproxy.yourlib.example:2048/login?url=http://www.somedb.example/search/', 'OCLC, EZproxy: starting point URL'],
  ['https://ezproxy.uni.example/login?qurl=https%3A%2F%2Fwww.somedb.example%2F', 'EZproxy, encoded'],
  ['https://login.ezproxy.uni.example/login?auth=shibboleth&url=https://www.somedb.example/', 'EZproxy'],
  ['https://ezproxy.uni.example/login/somedb?database=history', 'OCLC, EZproxy: URL (version 3)'],
  ['https://uni.idm.oclc.org/login?url=https://search.somedb.example/login.aspx?profile=ehost', 'EZproxy at OCLC'],
  ['https://ezproxy.uni.example/menu', 'EZproxy'],

  // Gateways of networks
  ['https://citrix.hospital.example/vpn/index.html', 'Citrix Gateway'],
  ['https://citrix.hospital.example/logon/LogonPoint/index.html', 'Citrix Gateway'],
  ['https://citrix.hospital.example/Citrix/StoreWeb/', 'Citrix StoreFront'],
  ['https://vpn.corp.example/vdesk/webtop.eui?webtop=/Common/staff&webtop_type=webtop_full', 'F5 BIG-IP, its portal'],
  ['https://vpn.corp.example/my.logout.php3?errorcode=19', 'F5 BIG-IP, session ended'],
  ['https://vpn.uni.example/dana-na/auth/url_2/welcome.cgi', 'Ivanti'],
  ['https://vpn.uni.example/global-protect/login.esp', 'GlobalProtect, instructions of a university'],
  ['https://vpn.corp.example/remote/login?lang=en', 'FortiGate'],
  ['https://vpn.corp.example/+CSCOE+/logon.html', 'Cisco ASA'],
  ['https://rds.corp.example/RDWeb/Pages/en-US/login.aspx?ReturnUrl=/RDWeb/Pages/en-US/Default.aspx', 'Remote Desktop Web Access'],
  ['https://vdi.corp.example/portal/webclient/index.html#/', 'VMware Horizon'],
  ['https://guacamole.corp.example/guacamole/#/', 'Apache Guacamole'],
  [
    'https://sso.firm.example/app/office365/k2O6WLqrFk5tTfjzvFkL/sso/wsfed/passive?wa=wsignin1.0&wtrealm=urn%3Afederation%3AMicrosoftOnline&wctx=wa%3Dwsignin1.0%26wreply%3Dhttps%253A%252F%252Ffirm.sharepoint.com%252Fsites%252FHome',
    'Okta: a smart link to Microsoft 365 is made to be kept',
  ],
  [
    'https://sts.firm.example/idp/prp.wsf?wa=wsignin1.0&wtrealm=urn%3Afederation%3AMicrosoftOnline&wctx=wa%3Dwsignin1.0%26wreply%3Dhttps%253A%252F%252Ffirm.sharepoint.com%252Fsites%252FHome',
    'the same at PingFederate',
  ],
  ['https://id.shop.example/login?signin=1', 'a number that may be any page: no IdentityServer3'],
  [
    'https://www.games.example/start?next=https%3A%2F%2Fauth.games.example%2Fauthorize%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fplay.games.example%252Fcb%26response_type%3Dcode',
    'it carries a request of another host of the same owner, in which nothing is good for one time only',
  ],
  [
    'https://www.blog.example/?next=https%3A%2F%2Fauth.games.example%2Fauthorize%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fplay.games.example%252Fcb%26response_type%3Dcode%26state%3D1f2e3d4c5b6a79880123456789abcdef',
    'a request for the login of somebody else is no request for this one',
  ],
  [
    'https://www.acme.example/help/problem?url=https%3A%2F%2Flogin.acme.example%2Fauthorize%3Fclient_id%3Dx%26response_type%3Dcode%26redirect_uri%3Dhttps%253A%252F%252Fapp.acme.example%252Fcb%26state%3D1f2e3d4c5b6a79880123',
    'a page that works, and mentions a request for the login of its owner',
  ],
  [
    'https://www.acme.example/language?lang=de&back=https%3A%2F%2Flogin.acme.example%2Fauthorize%3Fclient_id%3Dx%26response_type%3Dcode%26redirect_uri%3Dhttps%253A%252F%252Fapp.acme.example%252Fcb%26state%3D1f2e3d4c5b6a79880123',
    'the same',
  ],
];
