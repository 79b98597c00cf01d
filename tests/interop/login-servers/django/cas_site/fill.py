"""People, and the services that may ask."""

import people

from cas_server.models import ServicePattern

ServicePattern.objects.create(name='Lab', pattern=r'^https://lab\.campus\.example/')
