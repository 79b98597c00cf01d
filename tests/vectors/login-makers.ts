/**
 * Domains of companies and federations that sign in other people's customers and members: written by hand from what people know them for, beside the catalogue and not from it.
 * The front page of none is where anybody wanted to go.
 */
export const LOGIN_MAKERS: readonly string[] =
  'auth0.com authkit.app b2clogin.com ciamlogin.com clerk.com cloudflareaccess.com descope.com duosecurity.com eduid.ch feide.no frontegg.com fusionauth.io instructure.com jumpcloud.com kinde.com lifescience-ri.eu logto.app okta.com oktapreview.com ondemand.com onelogin.com oraclecloud.com oryapis.com pingone.com pingone.eu supabase.co surfconext.nl zitadel.cloud'.split(
    ' ',
  );
