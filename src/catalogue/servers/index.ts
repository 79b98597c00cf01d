import type { Server } from '../types.ts';
import { adfs } from './adfs.ts';
import { auth0 } from './auth0.ts';
import { authelia } from './authelia.ts';
import { authentik } from './authentik.ts';
import { cas } from './cas.ts';
import { clerk } from './clerk.ts';
import { cms } from './cms.ts';
import { cognito } from './cognito.ts';
import { curity } from './curity.ts';
import { dex } from './dex.ts';
import { duendeIdentityserver } from './duende-identityserver.ts';
import { entraB2c } from './entra-b2c.ts';
import { frontegg } from './frontegg.ts';
import { fusionauth } from './fusionauth.ts';
import { gluu } from './gluu.ts';
import { ibmIsam } from './ibm-isam.ts';
import { keycloak } from './keycloak.ts';
import { logto } from './logto.ts';
import { mitreid } from './mitreid.ts';
import { mychart } from './mychart.ts';
import { netiq } from './netiq.ts';
import { oauth } from './oauth.ts';
import { okta } from './okta.ts';
import { openam } from './openam.ts';
import { openconext } from './openconext.ts';
import { oracleOam } from './oracle-oam.ts';
import { ory } from './ory.ts';
import { pingfederate } from './pingfederate.ts';
import { saml } from './saml.ts';
import { shibboleth } from './shibboleth.ts';
import { simplesamlphp } from './simplesamlphp.ts';
import { siteminder } from './siteminder.ts';
import { supabase } from './supabase.ts';
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
  curity,
  dex,
  duendeIdentityserver,
  entraB2c,
  frontegg,
  fusionauth,
  gluu,
  ibmIsam,
  keycloak,
  logto,
  mitreid,
  mychart,
  netiq,
  oauth,
  okta,
  openam,
  openconext,
  oracleOam,
  ory,
  pingfederate,
  saml,
  shibboleth,
  simplesamlphp,
  siteminder,
  supabase,
  wsFederation,
  wso2,
  zitadel,
];
