import { form, type HardPage, page } from './page.ts';

/** What stands between a person and the web: wireless networks, kiosks, proxies, archives. */
export const blindNetworks: readonly HardPage[] = [
  page(
    'http://portal.conf-wifi.net/login?cmd=login&mac=00:11:22:33:44:55&essid=DevSummit',
    'a conference’s wireless network, paid for by Google',
    {
      title: 'DevSummit WiFi – sponsored by Google',
      head: `<meta name="viewport" content="width=device-width"><style>.cta{background:#4285f4}</style>`,
      body: `<img src="/captive/google-logo.png" alt="Google"><h1>Free WiFi, brought to you by Google</h1><form method="post" action="/cgi-bin/login"><label>Badge number<input name="user"></label><label>WiFi password (on the back of your badge)<input type="password" name="password"></label><button class="cta">Connect</button></form><small>Powered by ConfWiFi.</small>`,
    },
  ),
  page('http://10.20.0.1/guest/s/default/', 'a hotel’s network, where one may log in by Facebook', {
    title: 'Guest WiFi',
    head: `<meta property="og:site_name" content="Facebook WiFi">`,
    body: `<h1>The Larch House Hotel</h1><p>Check in on Facebook to get free Wi-Fi</p><a class="fb" href="https://www.facebook.com/wifiauth/">Continue with Facebook</a><p>or use your room number</p><form method="post"><input name="room" placeholder="Room number"><input name="pin" type="password" placeholder="PIN"><button>Connect</button></form><p>Facebook is not responsible for this network.</p>`,
  }),
  page('https://login.libproxy.castlereagh.edu/login?url=https://www.sciencedirect.example/', 'a library’s proxy', {
    title: 'Castlereagh University Libraries – Off-campus access',
    body: `<header><img src="/public/lib.png" alt="Castlereagh University Libraries"></header><h1>Off-campus access</h1><p>Sign in with your university Microsoft account to go on to the resource.</p><form action="/login" method="post"><input type="hidden" name="url" value="https://www.sciencedirect.example/"><label>University username<input name="user"></label><label>Password<input type="password" name="pass"></label><input type="submit" value="Login"></form><p>Copyright (c) 1993-2024 OCLC (ALL RIGHTS RESERVED).</p>`,
  }),
  page('https://outlook-office-com.webvpn.huashan-univ.example.cn/owa/', 'a campus WebVPN that asks again on the way to Outlook', {
    lang: 'en',
    title: 'WebVPN – sign in to continue to Outlook',
    body: `<div class="webvpn-bar">Huashan University WebVPN</div><h1>Your session has ended</h1><p>To reach outlook.office.com through the campus WebVPN, sign in with your campus card.</p>${form('Campus card number', 'Password', 'Log in')}<p>Huashan University Information Center</p>`,
  }),
  page(
    'https://web.oldpages-archive.org/web/20140312081500/https://login.live.com/login.srf',
    'the copy of a Microsoft sign-in in a public archive',
    {
      title: 'Sign in to your Microsoft account',
      head: `<script src="https://web.oldpages-archive.org/_static/js/banner.js"></script><link rel="shortcut icon" href="/web/20140312081500im_/https://auth.gfx.ms/16.000/favicon.ico">`,
      body: `<div id="archive-banner">OLD PAGES ARCHIVE – 41 captures, 9 Sep 2012 – 28 Feb 2019. This is an archived copy. <a href="/web/*/login.live.com">About this capture</a></div><div id="c_base"><h1 class="logo">Microsoft</h1><h2>Sign in</h2><p>Microsoft account <a>What’s this?</a></p><form name="f1" method="POST" action="/web/20140312081500/https://login.live.com/ppsecure/post.srf"><input type="email" name="login" placeholder="someone@example.com"><input type="password" name="passwd" placeholder="Password"><input type="checkbox" name="KMSI"> Keep me signed in<input type="submit" value="Sign in"></form><a>Can’t access your account?</a><footer>©2014 Microsoft | Terms | Privacy</footer></div>`,
    },
  ),
  page('https://designmuseum-of-web.org/exhibits/facebook-2006/', 'a museum of web design with Facebook of 2006', {
    title: 'Welcome to Facebook! (2006) | Museum of Web Design',
    head: `<meta property="og:title" content="Facebook, 2006"><meta property="og:site_name" content="Museum of Web Design">`,
    body: `<nav>Museum of Web Design › Exhibits › 2006</nav><div class="exhibit" inert><div class="fb"><img src="facebook-2006.png" alt="facebook"><h2>Welcome to Facebook!</h2><form onsubmit="return false"><label>Email:<input></label><label>Password:<input type="password"></label><button>login</button><button>register</button></form><p>Facebook is a social utility that connects you with the people around you.</p><small>a Mark Zuckerberg production. Facebook © 2006</small></div></div><aside><h3>About this exhibit</h3><p>The form does nothing.</p></aside>`,
  }),
  page('https://kiosk.tewkesmead-library.org/session/start', 'a kiosk in a library that then opens Facebook, Gmail and GOV.UK', {
    title: 'Start your session',
    body: `<h1>Tewkesmead Library</h1><p>Please sign in before you use Facebook, Gmail, Universal Credit on GOV.UK or Amazon on this computer.</p><form><label>Library card number<input name="barcode" inputmode="numeric"></label><label>PIN<input type="password" name="pin" inputmode="numeric" maxlength="4"></label><button>Start</button></form><ul class="icons"><li><img src="/i/facebook.png" alt="Facebook"></li><li><img src="/i/gmail.png" alt="Gmail"></li><li><img src="/i/govuk.png" alt="GOV.UK"></li><li><img src="/i/amazon.png" alt="Amazon"></li></ul>`,
  }),
  page('https://activate.lodgestream.tv/', 'where a code from a TV is typed, for Netflix and others', {
    title: 'Activate Netflix on your Lodgestream TV',
    head: `<style>body{background:#000;color:#fff}.go{background:#e50914}</style>`,
    body: `<img src="/logos/lodgestream.svg" alt="Lodgestream"><h1>Activate Netflix on your room TV</h1><p>Type the code that the TV shows. You then sign in at netflix.com on your own phone.</p><form><input name="code" autocomplete="one-time-code" maxlength="8" placeholder="8-digit code"><button class="go">Continue</button></form><p>Netflix is a registered trademark of Netflix, Inc. Lodgestream is an independent hotel service.</p>`,
  }),
  page('https://wifi.fastrail-onboard.co.uk/welcome', 'wireless on a train, with a card for the quick lane', {
    title: 'Onboard WiFi',
    body: `<h1>Welcome aboard</h1><p>Standard WiFi is free. Streaming of Netflix, Prime Video and YouTube needs a Plus pass.</p><form action="/buy"><h2>Plus pass £4.99</h2><label>Card number<input autocomplete="cc-number" inputmode="numeric"></label><label>Expiry<input autocomplete="cc-exp" placeholder="MM/YY"></label><label>Security code<input autocomplete="cc-csc" type="password" maxlength="4"></label><button>Pay</button><button type="button">Pay with PayPal</button><button type="button">Apple Pay</button></form>`,
  }),
  page('https://connect.secure-browsing-gw.com/auth?dest=login.microsoftonline.com', 'a company’s web gateway that asks who one is', {
    title: 'Authentication required – login.microsoftonline.com',
    body: `<div class="gw"><h1>Web Security Gateway</h1><p>Before you go to <b>login.microsoftonline.com</b> your company, Raddon Tools, wants to know who you are.</p>${form('Windows user name', 'Windows password', 'Sign in')}<p>Policy: MICROSOFT-365-ALLOW</p></div>`,
  }),
  page('https://accounts-google-com.proxy.lindenhall.ac.uk/', 'a library’s rewriting proxy that refuses to pass a sign-in on', {
    title: 'Sign in – Google Accounts',
    body: `<h1>This site cannot be used through the library proxy</h1><p>You followed a link to Google Accounts. For your safety the proxy does not pass Google passwords on. <a href="https://accounts.google.com">Open Google yourself</a>.</p><p>To use another resource sign in to the library:</p>${form('Library ID', 'Library PIN', 'Log in')}<footer>Lindenhall University Library</footer>`,
  }),
  page('http://wpad.guestnet.brightmoor-airport.com/portal', 'an airport, with every wallet offered', {
    title: 'Brightmoor Airport Free Wi-Fi',
    body: `<h1>Stay connected</h1><form><label>Email<input type="email"></label><label>Boarding pass number<input></label><label><input type="checkbox"> I agree</label><button>Get online</button></form><h2>or sign in</h2><button>Sign in with Apple</button><button>Sign in with Google</button><button>Sign in with Facebook</button><h2>Premium member</h2>${form('Member number', 'Password', 'Sign in')}<p>© Brightmoor Airport Ltd. Advert: <img src="https://m.media-amazon.com/images/prime.png" alt="Amazon Prime, now with free delivery"></p>`,
  }),
  page('https://cache.searchlight.example/c?q=cache:paypal.com/signin', 'a search engine’s cached copy of PayPal’s page', {
    title: 'Log in to your PayPal account',
    head: `<base href="https://www.paypal.com/signin"><link rel="shortcut icon" href="https://www.paypalobjects.com/webstatic/icon/pp32.png">`,
    body: `<div style="border:1px solid">This is Searchlight’s cache of <a href="https://www.paypal.com/signin">https://www.paypal.com/signin</a>. It is a snapshot of the page as it appeared on 3 Nov 2026 04:12:55 GMT. The current page could have changed in the meantime. <a href="#">Text-only version</a></div><div id="main"><p class="paypal-logo">PayPal</p><form action="/signin" method="post"><input id="email" name="login_email" placeholder="Email or mobile number"><input id="password" type="password" name="login_password" placeholder="Password"><button id="btnLogin">Log In</button></form><a>Having trouble logging in?</a><a>Sign Up</a></div><footer>Contact Us Privacy Legal Policy Updates Worldwide</footer>`,
  }),
  page(
    'https://translate-view.lingobridge.app/translate?u=https://www.commerzbank.example/login&tl=en',
    'a translator showing somebody else’s page within its own',
    {
      title: 'Lingobridge – translated page',
      body: `<header class="lb"><img src="/lb.svg" alt="Lingobridge"><span>German → English</span><a href="https://www.commerzbank.example">Open the original</a></header><div class="translated"><h1>Login to digital banking</h1><p>Forms are switched off in translated pages.</p><form inert><label>Participant number or user name<input disabled></label><label>PIN<input type="password" disabled></label><button disabled>Sign in</button></form></div>`,
    },
  ),
];
