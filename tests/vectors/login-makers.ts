/**
 * Domains of companies and federations that sign in other people's customers and members: written by hand from what people know them for, beside the catalogue and not from it.
 * The front page of none is where anybody wanted to go.
 */
export const LOGIN_MAKERS: readonly string[] =
  'auth0.com authing.cn authkit.app b2clogin.com ciamlogin.com clerk.com cloudflareaccess.com cyberark.cloud descope.com duosecurity.com eduid.ch feide.no force.com frontegg.com fusionauth.io grandid.com healtheintent.com idaptive.app instructure.com jumpcloud.com kinde.com lifescience-ri.eu logto.app miniorange.in okta.com oktapreview.com ondemand.com onelogin.com oraclecloud.com oryapis.com pingone.com pingone.eu securid.com supabase.co surfconext.nl xecurify.com zitadel.cloud'.split(
    ' ',
  );
