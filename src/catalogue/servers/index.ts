import type { Server } from '../types.ts';
import { adfs } from './adfs.ts';
import { auth0 } from './auth0.ts';
import { authelia } from './authelia.ts';
import { authentik } from './authentik.ts';
import { awsIdentityCenter } from './aws-identity-center.ts';
import { blackboard } from './blackboard.ts';
import { canvas } from './canvas.ts';
import { cas } from './cas.ts';
import { clerk } from './clerk.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cms } from './cms.ts';
import { cognito } from './cognito.ts';
import { communitySolidServer } from './community-solid-server.ts';
import { curity } from './curity.ts';
import { descope } from './descope.ts';
import { dex } from './dex.ts';
import { discourseConnect } from './discourse-connect.ts';
import { duendeIdentityserver } from './duende-identityserver.ts';
import { duo } from './duo.ts';
import { entraB2c } from './entra-b2c.ts';
import { f5Apm } from './f5-apm.ts';
import { feide } from './feide.ts';
import { frontegg } from './frontegg.ts';
import { fusionauth } from './fusionauth.ts';
import { githubEnterprise } from './github-enterprise.ts';
import { gluu } from './gluu.ts';
import { grandid } from './grandid.ts';
import { healtheintent } from './healtheintent.ts';
import { homeAssistant } from './home-assistant.ts';
import { ibmIsam } from './ibm-isam.ts';
import { jupyterhub } from './jupyterhub.ts';
import { kanidm } from './kanidm.ts';
import { keycloak } from './keycloak.ts';
import { kinde } from './kinde.ts';
import { lemonldapNg } from './lemonldap-ng.ts';
import { logto } from './logto.ts';
import { matrixAuthenticationService } from './matrix-authentication-service.ts';
import { miniorange } from './miniorange.ts';
import { mitreid } from './mitreid.ts';
import { moodle } from './moodle.ts';
import { mychart } from './mychart.ts';
import { netiq } from './netiq.ts';
import { nextcloud } from './nextcloud.ts';
import { nodeOidcProvider } from './node-oidc-provider.ts';
import { oauth } from './oauth.ts';
import { oauth1 } from './oauth1.ts';
import { okta } from './okta.ts';
import { openam } from './openam.ts';
import { openconext } from './openconext.ts';
import { openshift } from './openshift.ts';
import { oracleIdcs } from './oracle-idcs.ts';
import { oracleOam } from './oracle-oam.ts';
import { ory } from './ory.ts';
import { pingfederate } from './pingfederate.ts';
import { pingone } from './pingone.ts';
import { pomerium } from './pomerium.ts';
import { salesforceExperienceCloud } from './salesforce-experience-cloud.ts';
import { saml } from './saml.ts';
import { sapCloudIdentity } from './sap-cloud-identity.ts';
import { sapCustomerDataCloud } from './sap-customer-data-cloud.ts';
import { shibboleth } from './shibboleth.ts';
import { simplesamlphp } from './simplesamlphp.ts';
import { siteminder } from './siteminder.ts';
import { supabase } from './supabase.ts';
import { supertokens } from './supertokens.ts';
import { ubisecure } from './ubisecure.ts';
import { workosAuthkit } from './workos-authkit.ts';
import { wsFederation } from './ws-federation.ts';
import { wso2 } from './wso2.ts';
import { zitadel } from './zitadel.ts';

/** Sorted by id. */
export const servers: readonly Server[] = [
  adfs,
  auth0,
  authelia,
  authentik,
  awsIdentityCenter,
  blackboard,
  canvas,
  cas,
  clerk,
  cloudflareAccess,
  cms,
  cognito,
  communitySolidServer,
  curity,
  descope,
  dex,
  discourseConnect,
  duendeIdentityserver,
  duo,
  entraB2c,
  f5Apm,
  feide,
  frontegg,
  fusionauth,
  githubEnterprise,
  gluu,
  grandid,
  healtheintent,
  homeAssistant,
  ibmIsam,
  jupyterhub,
  kanidm,
  keycloak,
  kinde,
  lemonldapNg,
  logto,
  matrixAuthenticationService,
  miniorange,
  mitreid,
  moodle,
  mychart,
  netiq,
  nextcloud,
  nodeOidcProvider,
  oauth,
  oauth1,
  okta,
  openam,
  openconext,
  openshift,
  oracleIdcs,
  oracleOam,
  ory,
  pingfederate,
  pingone,
  pomerium,
  salesforceExperienceCloud,
  saml,
  sapCloudIdentity,
  sapCustomerDataCloud,
  shibboleth,
  simplesamlphp,
  siteminder,
  supabase,
  supertokens,
  ubisecure,
  workosAuthkit,
  wsFederation,
  wso2,
  zitadel,
];
