import type { Server } from '../types.ts';
import { adfs } from './adfs.ts';
import { auth0 } from './auth0.ts';
import { authelia } from './authelia.ts';
import { authentik } from './authentik.ts';
import { cas } from './cas.ts';
import { clerk } from './clerk.ts';
import { cms } from './cms.ts';
import { cognito } from './cognito.ts';
import { communitySolidServer } from './community-solid-server.ts';
import { curity } from './curity.ts';
import { descope } from './descope.ts';
import { dex } from './dex.ts';
import { duendeIdentityserver } from './duende-identityserver.ts';
import { entraB2c } from './entra-b2c.ts';
import { frontegg } from './frontegg.ts';
import { fusionauth } from './fusionauth.ts';
import { githubEnterprise } from './github-enterprise.ts';
import { gluu } from './gluu.ts';
import { ibmIsam } from './ibm-isam.ts';
import { keycloak } from './keycloak.ts';
import { logto } from './logto.ts';
import { matrixAuthenticationService } from './matrix-authentication-service.ts';
import { mitreid } from './mitreid.ts';
import { mychart } from './mychart.ts';
import { netiq } from './netiq.ts';
import { nextcloud } from './nextcloud.ts';
import { oauth } from './oauth.ts';
import { okta } from './okta.ts';
import { openam } from './openam.ts';
import { openconext } from './openconext.ts';
import { oracleOam } from './oracle-oam.ts';
import { ory } from './ory.ts';
import { pingfederate } from './pingfederate.ts';
import { pingone } from './pingone.ts';
import { pomerium } from './pomerium.ts';
import { saml } from './saml.ts';
import { sapCustomerDataCloud } from './sap-customer-data-cloud.ts';
import { shibboleth } from './shibboleth.ts';
import { simplesamlphp } from './simplesamlphp.ts';
import { siteminder } from './siteminder.ts';
import { supabase } from './supabase.ts';
import { supertokens } from './supertokens.ts';
import { wsFederation } from './ws-federation.ts';
import { wso2 } from './wso2.ts';
import { zitadel } from './zitadel.ts';

/** Sorted by id. */
export const servers: readonly Server[] = [
  adfs,
  auth0,
  authelia,
  authentik,
  cas,
  clerk,
  cms,
  cognito,
  communitySolidServer,
  curity,
  descope,
  dex,
  duendeIdentityserver,
  entraB2c,
  frontegg,
  fusionauth,
  githubEnterprise,
  gluu,
  ibmIsam,
  keycloak,
  logto,
  matrixAuthenticationService,
  mitreid,
  mychart,
  netiq,
  nextcloud,
  oauth,
  okta,
  openam,
  openconext,
  oracleOam,
  ory,
  pingfederate,
  pingone,
  pomerium,
  saml,
  sapCustomerDataCloud,
  shibboleth,
  simplesamlphp,
  siteminder,
  supabase,
  supertokens,
  wsFederation,
  wso2,
  zitadel,
];
