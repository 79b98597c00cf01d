import type { Claim } from '../types.ts';
import { entra, misp, said, thirdPartyWeb, v2fly } from './sources.ts';

/**
 * Platforms of such logins and offices as organisations sign up for: each customer chooses the name of a host, and is often a protected organisation. Where anybody has a host at
 * once, for nothing, and shows a page there to whom they like, it is no such platform.
 */
const tenants = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'tenants',
  owner,
  names,
  known: 'documented',
  source,
});

/**
 * Where anybody has a host at once, though the domain's owner vouches for everything else, and which the Public Suffix List does not have, as it is kept for
 * cookies and nobody asked for these; and where projects have their pages, of which those of a protected owner are many.
 */
const anybodys = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'anybody',
  owner,
  names,
  known: 'documented',
  source,
});

export const platforms: readonly Claim[] = [
  tenants('15Five', ['15five.com'], entra('15Five', '15five')),
  tenants('4me', ['4me.com'], entra('4me', '4me')),
  tenants('Absorb', ['myabsorb.com'], entra('Absorb LMS', 'absorblms')),
  tenants('Atlassian', ['atlassian.net', 'statuspage.io'], v2fly('atlassian')),
  tenants(
    'Auth0',
    ['au.auth0.com', 'auth0.com', 'ca.auth0.com', 'eu.auth0.com', 'jp.auth0.com', 'uk.auth0.com', 'us.auth0.com'],
    said('Auth0: public cloud service endpoints', 'https://auth0.com/docs/policies/public-cloud-service-endpoints'),
  ),
  tenants('Axon', ['evidence.com'], entra('Evidence.com', 'evidence')),
  tenants('BambooHR', ['bamboohr.co.uk', 'bamboohr.com'], entra('BambooHR', 'bamboo-hr')),
  tenants('Box', ['account.box.com'], entra('Box', 'box')),
  tenants('Bridge', ['bridgeapp.com'], entra('Bridge', 'bridge')),
  tenants('Brightidea', ['brightidea.com'], entra('Brightidea', 'brightidea')),
  tenants('Cisco', ['webex.com'], entra('Cisco Webex', 'cisco-webex')),
  tenants(
    'Citrix',
    ['cloud.com'],
    said(
      'Citrix Workspace: configure Workspace URLs',
      'https://docs.citrix.com/en-us/citrix-workspace/configure-access/configure-workspace-url.html',
    ),
  ),
  tenants('Cornerstone', ['csod.com'], entra('Cornerstone', 'cornerstone-ondemand')),
  tenants('Coupa', ['coupahost.com'], entra('Coupa', 'coupa')),
  tenants('D2L', ['brightspace.com'], {
    title: 'D2L, local login during an outage: CLIENT.brightspace.com',
    url: 'https://community.d2l.com/brightspace/kb/articles/32947-using-local-login-during-an-sso-outage-in-brightspace',
    checked: '2026-11-27',
  }),
  tenants('Docebo', ['docebosaas.com'], {
    title: 'docebo-sso: the domain of a customer, example.docebosaas.com',
    url: 'https://pypi.org/project/docebo-sso/1.0.0/',
    checked: '2026-11-27',
  }),
  tenants('Egnyte', ['egnyte.com'], entra('Egnyte', 'egnyte')),
  tenants('Eightfold', ['eightfold.ai'], said('Eightfold: career pages, PayPal’s', 'https://paypal.eightfold.ai/careers')),
  tenants('Freshworks', ['freshdesk.com', 'freshservice.com'], said('Freshdesk', 'https://www.freshworks.com/freshdesk/')),
  tenants('HireVue', ['hirevue.com'], entra('HireVue', 'hirevue')),
  tenants('iCIMS', ['icims.com'], entra('iCIMS', 'icims')),
  tenants('Instructure', ['instructure.com'], entra('Canvas', 'canvas-lms')),
  tenants('Jamf', ['jamfcloud.com'], entra('Jamf Pro', 'jamfprosamlconnector')),
  tenants('Jive', ['jivecustom.com', 'jiveon.com'], entra('Jive', 'jive')),
  tenants('LearnUpon', ['learnupon.com'], entra('LearnUpon', 'learnupon')),
  tenants('Lessonly', ['lessonly.com'], entra('Lessonly', 'lessonly')),
  tenants('Litmos', ['litmos.com'], entra('SAP Litmos', 'litmos')),
  tenants(
    'Microsoft',
    ['b2clogin.cn', 'b2clogin.com', 'ciamlogin.com', 'microsoftcrmportals.com'],
    said('Microsoft: b2clogin.com', 'https://learn.microsoft.com/azure/active-directory-b2c/b2clogin'),
  ),
  tenants('Microsoft', ['onmicrosoft.com', 'sharepoint.com'], misp('microsoft-office365')),
  tenants(
    'Okta',
    ['okta-emea.com', 'okta-gov.com', 'okta.com', 'oktapreview.com'],
    said('Okta: your domain', 'https://developer.okta.com/docs/guides/find-your-domain/main/'),
  ),
  tenants('Oracle', ['taleo.net'], thirdPartyWeb),
  tenants('PagerDuty', ['pagerduty.com'], said('PagerDuty: your subdomain', 'https://support.pagerduty.com/main/docs/account-settings')),
  tenants('Panopto', ['panopto.com'], entra('Panopto', 'panopto')),
  tenants('Qualtrics', ['qualtrics.com'], entra('SAP Qualtrics', 'qualtrics')),
  tenants(
    'Reward Gateway',
    ['rewardgateway.co.nz', 'rewardgateway.co.uk', 'rewardgateway.com', 'rewardgateway.com.au'],
    entra('Reward Gateway', 'reward-gateway'),
  ),
  tenants('Saba', ['sabacloud.com'], entra('Saba Cloud', 'saba-cloud')),
  tenants(
    'Salesforce',
    ['my.salesforce-sites.com', 'my.salesforce.com', 'my.site.com'],
    said('Salesforce: My Domain URL formats', 'https://help.salesforce.com/s/articleView?id=sf.domain_name_url_formats.htm&type=5'),
  ),
  // Of these nobody sees a page who has not signed in as one of the customer's people, but for files that they share.
  tenants(
    'Salesforce',
    ['file.force.com', 'lightning.force.com', 'vf.force.com'],
    {
      title: 'Apex: DomainCreator, hosts of a customer',
      url: 'https://developer.salesforce.com/docs/platform/apex-ref/references/apex-ref/apex-class-system-domaincreator.html',
      checked: '2026-11-28',
    },
    {
      title: 'Apex: DomainParser, hosts of a customer',
      url: 'https://developer.salesforce.com/docs/atlas.en-us.236.0.apexref.meta/apexref/apex_class_System_DomainParser.htm',
      checked: '2026-11-28',
    },
  ),
  tenants('Salesforce', ['my.salesforce-setup.com'], {
    title: 'public code that tells the hosts of a customer apart: `<customer>.my.salesforce-setup.com`',
    checked: '2026-11-28',
  }),
  tenants('ServiceNow', ['service-now.com'], said('ServiceNow: instances', 'https://www.servicenow.com/docs/')),
  tenants('Slack', ['enterprise.slack.com', 'slack.com'], v2fly('slack')),
  tenants('SolarWinds', ['samanage.com'], entra('SolarWinds Service Desk', 'samanage')),
  tenants('SumTotal', ['sumtotalsystems.com'], entra('SumTotalCentral', 'sumtotalcentral')),
  tenants('TalentLMS', ['talentlms.com'], entra('TalentLMS', 'talentlms')),
  tenants('Thrive', ['learn.link'], entra('Thrive LXP', 'thrive-lxp')),
  tenants('TOPdesk', ['topdesk.net'], entra('TOPdesk', 'topdesk-secure')),
  tenants('UKG', ['kronos.net', 'ultipro.ca', 'ultipro.com'], entra('UKG Pro', 'ultipro'), entra('Kronos', 'kronos')),
  tenants('Workday', ['myworkday.com', 'myworkdayjobs.com', 'myworkdaysite.com'], said('Workday', 'https://www.workday.com/')),
  tenants('Workfront', ['attask-ondemand.com'], entra('Workfront', 'workfront')),
  tenants('Zendesk', ['zendesk.com'], v2fly('zendesk')),
  tenants('Zoom', ['zoom.us'], v2fly('zoom')),

  anybodys(
    'Automattic',
    ['wordpress.com'],
    said('WordPress.com: every site has an address of its own there', 'https://en.support.wordpress.com/domains/all-about-domains/'),
  ),
  anybodys(
    'Fastly',
    ['fastly.net'],
    said('Fastly: working with domains', 'https://www.fastly.com/documentation/guides/getting-started/domains/'),
  ),
  anybodys(
    'GitHub',
    ['app.github.dev', 'github.io'],
    said('GitHub: Codespaces, forwarded ports', 'https://docs.github.com/en/codespaces'),
    said('GitHub: Pages', 'https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages'),
  ),
  anybodys('GitLab', ['gitlab.io'], said('GitLab: Pages', 'https://docs.gitlab.com/user/project/pages/')),
  anybodys('Microsoft', ['cloudapp.azure.com'], misp('lots-project')),
  anybodys('Microsoft', ['trafficmanager.net'], v2fly('azure')),
  anybodys(
    'Microsoft',
    ['file.core.windows.net', 'web.core.windows.net'],
    said('Microsoft: storage account endpoints', 'https://learn.microsoft.com/azure/storage/common/storage-account-overview'),
  ),
  anybodys('Microsoft', ['powerappsportals.com'], {
    title: 'Microsoft Learning, exercises of Power Apps portals: whoever tries it out picks a name below powerappsportals.com',
    checked: '2026-11-27',
  }),
  anybodys('Moodle', ['moodlecloud.com'], {
    title: 'Moodle: choose your MoodleCloud site name and URL',
    url: 'https://support.moodle.com/support/solutions/articles/80000831610-choose-your-moodlecloud-site-name-and-url',
    checked: '2026-11-27',
  }),
  anybodys(
    'Read the Docs',
    ['readthedocs.io'],
    said('Read the Docs: subdomains', 'https://docs.readthedocs.com/platform/stable/subprojects.html'),
  ),
];
