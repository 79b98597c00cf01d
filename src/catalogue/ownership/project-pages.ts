import type { Claim } from '../types.ts';
import { said } from './sources.ts';

/**
 * Hosts that a protected owner has at somebody's platform: pages of its projects, its help desk, its job offers. One by one, as anybody may take a name there;
 * each was found in the owner's own public code or documents.
 */
const own = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'owned',
  owner,
  names,
  known: 'seen',
  source,
});

export const projectPages: readonly Claim[] = [
  own('Apple', ['apple.github.io'], said('Apple: FoundationDB', 'https://apple.github.io/foundationdb/')),
  own(
    'Binance',
    ['binance-docs.github.io'],
    said('Binance: documents of its programming interface', 'https://binance-docs.github.io/apidocs/spot/en/'),
  ),
  own(
    'Department for Education',
    ['govuk-components.netlify.app'],
    said('DfE: GOV.UK components', 'https://github.com/x-govuk/govuk-components'),
  ),
  own(
    'GOV.UK',
    ['govuk-one-login.github.io', 'govuk-prototype-kit.herokuapp.com', 'govuk.zendesk.com'],
    said('GOV.UK One Login: service header', 'https://github.com/govuk-one-login/service-header'),
    said('GOV.UK developer documentation: Zendesk', 'https://docs.publishing.service.gov.uk/manual/zendesk.html'),
  ),
  own(
    'Google',
    ['google-ai-edge.github.io', 'google-auth.readthedocs.io', 'google.github.io'],
    said('google-auth', 'https://google-auth.readthedocs.io/en/stable/'),
    said('MediaPipe: samples', 'https://google-ai-edge.github.io/mediapipe-samples-web/'),
    said('Google: style guides', 'https://google.github.io/styleguide/'),
  ),
  own('HMRC', ['hmrc.github.io'], said('HMRC: assets frontend', 'https://hmrc.github.io/assets-frontend/')),
  own('Meta', ['facebook.github.io'], said('Metro: configuration', 'https://facebook.github.io/metro/docs/configuration')),
  own(
    'Microsoft',
    ['microsoft.github.io', 'microsoftdocs.github.io'],
    said('Language Server Protocol', 'https://microsoft.github.io/language-server-protocol/'),
    said('Microsoft Information Protection SDK: reference', 'https://microsoftdocs.github.io/mip-sdk-docs/cpp'),
  ),
  own(
    'NHS England',
    ['nhsconnect.github.io', 'nhsuk.github.io'],
    said('NHS login: external interface specification', 'https://nhsconnect.github.io/nhslogin/interface-spec-doc/'),
    said('NHS.UK frontend: previews of its components', 'https://nhsuk.github.io/nhsuk-frontend/'),
  ),
  own(
    'NHS-R Community',
    ['nhs-r-community.github.io'],
    said('NHS-R Community: documentation of NHSRdatasets', 'https://nhs-r-community.github.io/NHSRdatasets/'),
  ),
  own('X-GOVUK', ['x-govuk.github.io'], said('X-GOVUK: projects', 'https://x-govuk.github.io/')),
];
