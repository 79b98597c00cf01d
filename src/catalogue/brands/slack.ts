import type { Brand } from '../types.ts';

export const slack = {
  id: 'slack',
  name: 'Slack',
  hosts: ['slack.com', 'app.slack.com'],
  owns: [
    'slack-core.com',
    'slack-edge.com',
    'slack-files.com',
    'slack-imgs.com',
    'slack-msgs.com',
    'slack-redir.net',
    'slack.com',
    'slackb.com',
    'slackcertified.com',
    'slackdemo.com',
    'slackhq.com',
  ],
  words: ['slack'],
  strength: 'weak',
  services: [],
  start: 'https://slack.com/signin',
  source: [
    { title: 'Slack: sign in', url: 'https://slack.com/signin', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: slack',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/slack',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
