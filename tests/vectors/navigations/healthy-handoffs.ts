/**
 * Complete requests that a program opens in the browser (RFC 8252 4): with loopback addresses, schemes of their own, or a page of their maker. Command-line
 * tools also print them, and people copy them into the address bar.
 */
export const healthyHandoffs: readonly [url: string, because: string][] = [
  [
    'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8400&scope=https%3A%2F%2Fmanagement.core.windows.net%2F%2F.default&state=s1&code_challenge=c1&code_challenge_method=S256&nonce=n1&prompt=select_account',
    'Azure CLI',
  ],
  [
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=aebc6443-996d-45c2-90f0-388ff96faa56&response_type=code&redirect_uri=https%3A%2F%2Fvscode.dev%2Fredirect&state=vscode%3A%2F%2Fvscode.microsoft-authentication%2F&scope=openid&code_challenge=c1&code_challenge_method=S256',
    'Visual Studio Code, by a page of its maker',
  ],
  [
    'https://accounts.google.com/o/oauth2/auth?response_type=code&client_id=32555940559.apps.googleusercontent.com&redirect_uri=http%3A%2F%2Flocalhost%3A8085%2F&scope=openid&state=s1&access_type=offline&code_challenge=c1&code_challenge_method=S256',
    'gcloud',
  ],
  [
    'https://accounts.google.com/o/oauth2/auth?response_type=code&client_id=x&redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2.0%3Aoob&scope=openid&state=s1&prompt=consent',
    'a tool without a browser of its own',
  ],
  [
    'https://api.login.yahoo.com/oauth2/request_auth?redirect_uri=oob&response_type=code&client_id=abc',
    'Yahoo shows the answer, for a tool that prints its request',
  ],
  [
    'https://auth.login.yahoo.co.jp/yconnect/v2/authorization?response_type=code&client_id=x&redirect_uri=oob&scope=openid',
    'Yahoo! JAPAN does, too',
  ],
  ['https://openapi.baidu.com/oauth/2.0/authorize?response_type=code&client_id=x&redirect_uri=oob&scope=basic,netdisk', 'so does Baidu'],
  [
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&redirect_uri=com.googleusercontent.apps.x%3A%2Foauth2redirect&response_type=code&scope=openid&state=s1&code_challenge=c1',
    'a scheme of its own (RFC 8252 7.1)',
  ],
  [
    'https://github.com/login/oauth/authorize?client_id=178c6fc778ccc68e1d6a&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fcallback&scope=repo&state=s1',
    'GitHub CLI',
  ],
  [
    'https://github.com/login/oauth/authorize?client_id=de0e3c7e9973e1c4dd77&redirect_uri=x-github-client%3A%2F%2Foauth&scope=repo&state=s1',
    'GitHub Desktop',
  ],
  [
    'https://gitlab.com/oauth/authorize?client_id=x&redirect_uri=http%3A%2F%2Flocalhost%3A7171%2Fauth%2Fredirect&response_type=code&scope=openid&state=s1&code_challenge=c1&code_challenge_method=S256',
    'GitLab CLI',
  ],
  [
    'https://eu-west-1.signin.aws.amazon.com/oauth?client_id=x&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Foauth%2Fcallback&response_type=code&state=s1&code_challenge=c1&code_challenge_method=SHA-256',
    'AWS CLI',
  ],
  [
    'https://oidc.eu-west-1.amazonaws.com/authorize?response_type=code&client_id=x&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Foauth%2Fcallback&state=s1&code_challenge_method=S256&scopes=sso%3Aaccount%3Aaccess&code_challenge=c1',
    'AWS CLI, IAM Identity Center',
  ],
  [
    'https://login.salesforce.com/services/oauth2/authorize?client_id=PlatformCLI&redirect_uri=http%3A%2F%2Flocalhost%3A1717%2FOauthRedirect&response_type=code&state=s1&code_challenge=c1&scope=refresh_token%20api%20web',
    'Salesforce CLI',
  ],
  [
    'https://auth.atlassian.com/authorize?client_id=x&redirect_uri=http%3A%2F%2F127.0.0.1%3A31415%2F&response_type=code&scope=read&state=s1&audience=api.atlassian.com&prompt=consent',
    'Atlassian in Visual Studio Code',
  ],
  [
    'https://appleid.apple.com/auth/authorize?client_id=com.x.signin&redirect_uri=https%3A%2F%2Fapp.example%2Fapple&response_type=code%20id_token&response_mode=form_post&scope=name%20email&state=s1&nonce=n1',
    'an app without a library of Apple',
  ],
  [
    'https://www.facebook.com/v19.0/dialog/oauth?client_id=1&redirect_uri=fb1%3A%2F%2Fauthorize%2F&state=s1&response_type=token',
    'an app with a scheme of its own',
  ],
  [
    'https://auth.login.nhs.uk/authorize?scope=openid%20profile&response_type=code&client_id=x&redirect_uri=com.example.health%3A%2F%2Fauth&state=s1&nonce=n1&vtr=%5B%22P9.Cp.Cd%22%5D&code_challenge=c1&code_challenge_method=S256',
    "a patient's app",
  ],
  [
    'https://oidc.account.gov.uk/authorize?response_type=code&scope=openid&client_id=c&state=s1&redirect_uri=https%3A%2F%2Fmobile.example.gov.uk%2Fredirect&nonce=n1&code_challenge=c1',
    "GOV.UK One Login's app",
  ],
  [
    'https://id.singpass.gov.sg/fapi/auth?client_id=x&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1',
    'an app with a pushed request (RFC 9126)',
  ],
  [
    'https://sso.corp.example/realms/corp/protocol/openid-connect/auth?client_id=kubernetes&redirect_uri=http%3A%2F%2Flocalhost%3A8000&response_type=code&scope=openid&state=s1&nonce=n1&code_challenge=c1&code_challenge_method=S256',
    'kubelogin',
  ],
  [
    'https://sso.corp.example/realms/corp/protocol/openid-connect/auth?client_id=app&response_type=code&redirect_uri=com.corp.app%3A%2Foauth2redirect&scope=openid&state=s1&nonce=n1&code_challenge=c1',
    'AppAuth',
  ],
  [
    'https://k8s.corp.example/dex/auth?client_id=argo-cd-cli&redirect_uri=http%3A%2F%2Flocalhost%3A8085%2Fauth%2Fcallback&response_type=code&scope=openid&state=s1&code_challenge=c1&code_challenge_method=S256',
    'Argo CD CLI',
  ],
  [
    'https://acme.okta.com/oauth2/v1/authorize?client_id=x&redirect_uri=http%3A%2F%2Flocalhost%3A9095%2Fcallback&response_type=code&scope=openid&state=s1&code_challenge=c1&code_challenge_method=S256',
    'a command-line tool',
  ],
  [
    'https://acme.okta.com/app/snowflake/exk1ab2cd3/sso/saml?SAMLRequest=fZE&RelayState=49152',
    'Snowflake opens the browser with a request over SAML',
  ],
  [
    'https://login.corp.example/connect/authorize?client_id=desktop&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2F&response_type=code&scope=openid&state=s1&code_challenge=c1&code_challenge_method=S256',
    'RFC 8252 7.3',
  ],
  [
    'https://tenant.eu.auth0.com/authorize?client_id=x&redirect_uri=com.corp.app%3A%2F%2Ftenant.eu.auth0.com%2Fios%2Fcom.corp.app%2Fcallback&response_type=code&scope=openid&state=s1&code_challenge=c1&code_challenge_method=S256',
    'Auth0 for iOS',
  ],
  [
    'https://acme.auth.eu-west-1.amazoncognito.com/oauth2/authorize?client_id=x&redirect_uri=myapp%3A%2F%2Fcallback&response_type=code&state=s1&code_challenge=c1',
    'Amplify',
  ],
  [
    'https://acme.b2clogin.com/acme.onmicrosoft.com/B2C_1_signin/oauth2/v2.0/authorize?client_id=0&redirect_uri=msal0%3A%2F%2Fauth&response_type=code&scope=openid&state=s1&nonce=n1&code_challenge=c1',
    'MSAL',
  ],
  [
    'https://social.example/oauth/authorize?client_id=x&redirect_uri=icecubesapp%3A%2F%2F&response_type=code&scope=read%20write&state=s1',
    'an app for Mastodon',
  ],
  ['https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZE&RelayState=eduvpn', 'a program of a university'],
  [
    'https://sts.corp.example/adfs/oauth2/authorize/?client_id=x&redirect_uri=ms-appx-web%3A%2F%2FMicrosoft.AAD.BrokerPlugIn%2Fx&response_type=code&resource=urn%3Ax&state=s1',
    'Windows',
  ],
];
