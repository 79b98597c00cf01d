"""Opens an account for everybody; needs DJANGO_SETTINGS_MODULE."""

import django

django.setup()

from django.conf import settings
from django.contrib.auth import get_user_model

for person in settings.PEOPLE:
    get_user_model().objects.create_user(username=person['name'], password=person['password'])
