import os

from base import *

ROOT_URLCONF = 'oauth_site.urls'
INSTALLED_APPS = [*INSTALLED_APPS, 'oauth2_provider']
LOGIN_URL = '/accounts/login/'

OAUTH2_PROVIDER = {
    'OIDC_ENABLED': True,
    'OIDC_RSA_PRIVATE_KEY': os.environ['SIGNING_KEY'],
    'SCOPES': {'openid': 'OpenID Connect'},
    'PKCE_REQUIRED': False,
}
