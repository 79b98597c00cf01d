import type { Brand } from '../types.ts';

export const zoom = {
  id: 'zoom',
  name: 'Zoom',
  hosts: ['zoom.us', 'www.zoom.us', 'www.zoom.com'],
  owns: ['zoom.com', 'zoom.com.cn', 'zoom.us', 'zoomgov.com'],
  words: ['zoom'],
  strength: 'weak',
  services: [],
  start: 'https://zoom.us/',
  source: [
    { title: 'Zoom', url: 'https://zoom.us/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: zoom',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/zoom',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
