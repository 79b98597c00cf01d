from base import *

ROOT_URLCONF = 'cas_site.urls'
INSTALLED_APPS = [*INSTALLED_APPS, 'django.contrib.admin', 'cas_server']
CAS_AUTH_CLASS = 'cas_server.auth.DjangoAuthUser'
CAS_SHOW_SERVICE_MESSAGES = False
CAS_NEW_VERSION_HTML_WARNING = False
CAS_NEW_VERSION_EMAIL_WARNING = False
