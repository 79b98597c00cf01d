import type { BrandPagesEntry } from '../types.ts';
import { KITS, SAVED_PAGES } from './sources.ts';

export const paypalPages = {
  id: 'paypal',
  covers: ['paypal'],
  names: ['PayPal'],
  logos: ['paypal', 'pp'],
  loginHosts: ['www.paypal.com'],
  icons: ['www.paypalobjects.com'],
  fields: [
    'processSignin',
    'fn_sync_data',
    'ads-client-context',
    'splitLoginContext',
    'forcePhonePasswordOptIn',
    'locale.x',
    'isCookiedHybridEmail',
  ],
  links: [
    'www.paypal.com/authflow/',
    'www.paypal.com/welcome/signup',
    'www.paypal.com/signin',
    'www.paypal.com/webapps/mpp/account-selection',
  ],
  alsoAt: ['venmo.com', 'xoom.com', 'joinhoney.com', 'zettle.com'],
  source: [SAVED_PAGES, KITS],
} satisfies BrandPagesEntry;
