import { formOf, type Site, sendPage } from '../site.ts';

/** What every unknown host shows: a forged login. It is harmless: what is typed goes nowhere. */
export const impostor: Site = async (request, response) => {
  if (request.method === 'POST') await formOf(request);
  sendPage(
    response,
    'Enter your email address',
    '<p data-forged="yes">NHS login</p><form method="post"><label>Email <input name="email"></label><label>Password <input name="password" type="password"></label><button>Continue</button></form>',
  );
};
