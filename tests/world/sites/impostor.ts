import { formOf, pathOf, type Site, sendPage, sendScript } from '../site.ts';

export const FORGED_SCRIPT = '/forged.js';

/** What every unknown host shows: a forged login with a script of its own. It is harmless: what is typed goes nowhere. */
export const impostor: Site = async (request, response) => {
  if (request.method === 'POST') await formOf(request);
  if (pathOf(request) === FORGED_SCRIPT) return sendScript(response, 'document.title = "Enter your email address, please";');
  sendPage(
    response,
    'Enter your email address',
    '<p data-forged="yes">NHS login</p><form method="post"><label>Email <input name="email"></label><label>Password <input name="password" type="password"></label><button>Continue</button></form>' +
      `<script src="${FORGED_SCRIPT}"></script>`,
  );
};
