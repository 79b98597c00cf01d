import { form, type HardPage, page } from './page.ts';

/** Pages in German and Polish. */
export const blindGermanPolish: readonly HardPage[] = [
  page('https://moodle.gymnasium-hartental.de/login/index.php', 'ein Gymnasium, with Microsoft and IServ', {
    lang: 'de',
    title: 'Anmelden bei Gymnasium Hartental | Microsoft Teams und Moodle',
    body: `<h1>Anmeldung</h1>${form('Anmeldename', 'Kennwort', 'Login')}<a>Mit Microsoft anmelden</a><a>Mit IServ anmelden</a><footer>Gymnasium Hartental, Schulstraße 1</footer>`,
  }),
  page('https://mail.kanzlei-obermayr.de/owa/auth/logon.aspx', 'eine Kanzlei with its own Exchange', {
    lang: 'de',
    title: 'Outlook',
    head: `<link rel="shortcut icon" href="/owa/auth/15.2.1748/themes/resources/favicon.ico"><meta name="msapplication-TileColor" content="#0072c6">`,
    body: `<form name="logonForm" method="POST" action="/owa/auth.owa"><img class="mouseHeader" src="/owa/auth/15.2.1748/themes/resources/owa_text_blue.png" alt="Outlook"><label>Domäne\\Benutzername:<input name="username"></label><label>Kennwort:<input type="password" name="password"></label><span class="signinTxt">Anmelden</span></form><p>© 2019 Microsoft Corporation. Alle Rechte vorbehalten.</p>`,
  }),
  page('https://app.kontofuchs-software.de/bank/hinzufuegen/sparkasse', 'Finanzsoftware that takes the bank’s own PIN', {
    lang: 'de',
    title: 'Sparkasse hinzufügen – Kontofuchs',
    body: `<nav>Kontofuchs</nav><img src="/banken/sparkasse.svg" alt="Sparkasse"><h1>Zugang zur Sparkasse (FinTS)</h1><form><label>Anmeldename oder Legitimations-ID<input name="login"></label><label>Online-Banking-PIN<input type="password" name="pin"></label><label>TAN<input autocomplete="one-time-code"></label><button>Konto verbinden</button></form><p>Kontofuchs GmbH ist bei der BaFin als Kontoinformationsdienst registriert.</p>`,
  }),
  page('https://shop.imkerei-tannhof.de/kasse', 'eine Imkerei with PayPal and Klarna', {
    lang: 'de',
    title: 'Kasse – PayPal',
    head: `<script src="https://www.paypal.com/sdk/js?client-id=y"></script>`,
    body: `<h1>Kasse</h1><div class="paypal-buttons"><img src="https://www.paypalobjects.com/webstatic/de_DE/i/de-pp-logo-150px.png" alt="PayPal Logo"></div><h2>Kundenkonto: Anmelden</h2>${form('E-Mail-Adresse', 'Passwort', 'Anmelden')}<h2>Kreditkarte</h2><form><input autocomplete="cc-number" placeholder="Kartennummer"><input autocomplete="cc-csc" placeholder="Prüfnummer"></form><footer>Imkerei Tannhof – Impressum – AGB</footer>`,
  }),
  page('https://steuerbuero-lindner.de/mandanten/elster', 'ein Steuerbüro that speaks of ELSTER', {
    lang: 'de',
    title: 'Mein ELSTER – Mandantenportal Lindner',
    body: `<h1>Mandantenportal</h1><p>Wir übermitteln Ihre Erklärung mit ELSTER an das Finanzamt. Ihr ELSTER-Zertifikat und dessen Passwort brauchen wir nicht.</p>${form('Mandantennummer', 'Passwort', 'Einloggen')}`,
  }),
  page('https://www.verbraucher-warnung.example.de/postbank-phishing', 'Verbraucherschützer über Phishing', {
    lang: 'de',
    title: 'Postbank: „Bitte melden Sie sich an“ – Phishing-Warnung',
    body: `<article><h1>Postbank: „Bitte melden Sie sich an und bestätigen Sie Ihr BestSign“</h1><p>Die gefälschte Seite fragt nach Postbank ID, Passwort und Kreditkartennummer.</p><img src="/bild.png" alt="Gefälschte Postbank-Anmeldung"></article><form action="/newsletter"><input type="email"><button>Abonnieren</button></form><aside>${form('Nutzer', 'Passwort', 'Anmelden')}</aside>`,
  }),
  page('https://wlan.messe-krahnhausen.de/portal', 'WLAN einer Messe, von der Telekom', {
    lang: 'de',
    title: 'Telekom HotSpot – Messe Krahnhausen',
    head: `<style>a{color:#e20074}</style>`,
    body: `<img src="/telekom-t.svg" alt="Telekom"><h1>HotSpot der Messe Krahnhausen</h1><p>Bereitgestellt von der Telekom Deutschland GmbH im Auftrag der Messe</p>${form('Ausstellernummer', 'Passwort', 'Online gehen')}`,
  }),
  page('https://idp.hochschule-weiderfeld.de/idp/profile/SAML2/POST/SSO?execution=e1s1', 'Shibboleth einer Hochschule', {
    lang: 'de',
    title: 'Login bei Microsoft Azure for Education – Hochschule Weiderfeld',
    body: `<header><img src="/idp/images/logo-hw.svg" alt="Hochschule Weiderfeld"></header><h1>Anmelden bei Microsoft Azure for Education</h1><p>Sie wurden vom Dienst „Microsoft Azure“ hierher geleitet.</p><form method="post"><label>Benutzername<input name="j_username"></label><label>Passwort<input type="password" name="j_password"></label><label><input type="checkbox" name="donotcache"> Anmeldung nicht speichern</label><button name="_eventId_proceed">Anmelden</button></form><footer>Rechenzentrum · DFN-AAI</footer>`,
  }),
  page('https://login.ing-buero-ziegler.de/', 'ein Ingenieurbüro, Ing.-Büro', {
    lang: 'de',
    title: 'ING-Büro Ziegler – Login',
    head: `<style>h1{color:#ff6200}</style>`,
    body: `<h1>ING Büro Ziegler</h1>${form('Zugangsnummer', 'PIN', 'Log-in')}<p>Statik und Tragwerksplanung</p>`,
  }),
  page('https://portal.apotheke-am-amazonas.example.de/anmeldung', 'eine Apotheke with Amazon Pay', {
    lang: 'de',
    title: 'Mit Amazon anmelden und bezahlen',
    head: `<script src="https://static-eu.payments-amazon.com/checkout.js"></script>`,
    body: `<h1>Apotheke am Park</h1><div id="AmazonPayButton"><img src="https://m.media-amazon.com/images/G/03/AmazonPay/de/button.png" alt="Mit Amazon bezahlen"></div><p>oder</p>${form('E-Mail', 'Passwort', 'Anmelden')}`,
  }),
  page('https://dziennik.sp-wierzbowa.edu.pl/logowanie', 'dziennik szkoły with Microsoft', {
    lang: 'pl',
    title: 'Dziennik – zaloguj się kontem Microsoft',
    body: `<h1>Szkoła Podstawowa w Wierzbowej</h1><h2>Zaloguj się</h2>${form('Login', 'Hasło', 'Zaloguj się')}<a>Zaloguj przez Microsoft Office 365</a><a>Zaloguj przez login.gov.pl</a>`,
  }),
  page('https://poczta.gmina-zalesko.pl/', 'poczta gminy', {
    lang: 'pl',
    title: 'Roundcube Webmail :: Poczta gminy',
    body: `<form id="login-form"><input name="_user" placeholder="Nazwa"><input name="_pass" type="password" placeholder="Hasło"><button>Zaloguj</button></form><p>Konfiguracja Outlook i Gmail: imap.gmina-zalesko.pl</p>`,
  }),
  page('https://sklep.ceramika-nowina.pl/zamowienie', 'sklep with BLIK and PayU', {
    lang: 'pl',
    title: 'Płatność – BLIK, PayPal, karta',
    body: `<h1>Płatność</h1><img src="/platnosci/blik.svg" alt="BLIK"><img src="/platnosci/paypal.svg" alt="PayPal"><form><label>Kod BLIK<input maxlength="6" autocomplete="one-time-code"></label><label>Numer karty<input autocomplete="cc-number"></label><label>CVV<input autocomplete="cc-csc"></label><button>Zapłać 84,00 zł</button></form><h2>Masz konto Allegro? Zaloguj się przez Allegro</h2>`,
  }),
  page('https://biuro-rachunkowe-kaczmarek.pl/klient', 'biuro rachunkowe, e-Urząd Skarbowy', {
    lang: 'pl',
    title: 'podatki.gov.pl i e-Urząd Skarbowy – strefa klienta',
    body: `<h1>Strefa klienta</h1><p>Rozliczamy PIT w e-Urzędzie Skarbowym. Proszę zalogować się hasłem z umowy, nie Profilem Zaufanym.</p>${form('NIP', 'Hasło', 'Zaloguj')}<footer>Biuro Rachunkowe Kaczmarek</footer>`,
  }),
  page('https://niebezpieczne-linki.example.pl/mbank-falszywa-strona', 'artykuł on a fake bank', {
    lang: 'pl',
    title: 'mBank: „zaloguj się, by odblokować konto” – uwaga na oszustwo',
    body: `<article><h1>mBank: „zaloguj się, by odblokować konto”</h1><p>Fałszywa strona mBanku prosi o identyfikator, hasło i PESEL.</p></article><div>${form('Użytkownik', 'Hasło', 'Zaloguj się, by komentować')}</div>`,
  }),
  page('https://santander-consulting.example.pl/panel', 'firma called Santander Consulting', {
    lang: 'pl',
    title: 'Santander Consulting – panel klienta',
    body: `<img alt="Santander Consulting" src="/sc.png"><h1>Zaloguj się</h1>${form('E-mail', 'Hasło', 'Dalej')}<p>Doradztwo logistyczne, rodzina Santander, Gdynia.</p>`,
  }),
];
