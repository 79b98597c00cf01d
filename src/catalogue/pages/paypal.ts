import type { BrandPages } from '../types.ts';

export const paypalPages = {
  id: 'paypal',
  covers: ['paypal'],
  names: ['PayPal'],
  logos: ['paypal', 'pp'],
  loginHosts: ['www.paypal.com'],
  assets: [],
  icons: ['www.paypalobjects.com'],
  fields: [
    'processSignin',
    'fn_sync_data',
    'ads-client-context',
    'splitLoginContext',
    'forcePhonePasswordOptIn',
    'locale.x',
    'login_email',
    'login_password',
    'btnLogin',
    'btnNext',
    'isCookiedHybridEmail',
  ],
  links: [
    'www.paypal.com/authflow/',
    'www.paypal.com/welcome/signup',
    'www.paypal.com/signin',
    'www.paypal.com/webapps/mpp/account-selection',
  ],
  alsoAt: ['venmo.com', 'xoom.com', 'joinhoney.com', 'zettle.com'],
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
    { title: 'Copies of the pages in kits (public)', url: 'https://github.com/JoulioK/Phishing_Kits', checked: '2026-11-26' },
  ],
} satisfies BrandPages;
