"""People, and the one service."""

import os

import people

from oauth2_provider.models import Application

Application.objects.create(
    name='Shop',
    client_id=os.environ['CLIENT_ID'],
    client_secret=os.environ['CLIENT_SECRET'],
    client_type='confidential',
    authorization_grant_type='authorization-code',
    redirect_uris=os.environ['CLIENT_CALLBACK'],
    algorithm='RS256',
)
