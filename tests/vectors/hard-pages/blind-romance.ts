import { form, type HardPage, page } from './page.ts';

/** Pages in French and Spanish. */
export const blindRomance: readonly HardPage[] = [
  page(
    'https://ent.lycee-valmorin.example.fr/cas/login?service=https%3A%2F%2Fent',
    'l’espace numérique d’un lycée, with Microsoft behind it',
    {
      lang: 'fr',
      title: 'Connexion – ENT Lycée Valmorin',
      head: `<meta property="og:site_name" content="ENT Valmorin">`,
      body: `<header><img src="/logo-region.png" alt="Région académique"></header><h1>Je me connecte avec mon compte Microsoft 365 Éducation du lycée</h1>${form('Identifiant', 'Mot de passe', 'Valider')}<p>Élève · Parent · Enseignant</p><p>Pronote, OneDrive et Teams s’ouvrent après la connexion.</p><footer>© Lycée Valmorin – Mentions légales</footer>`,
    },
  ),
  page('https://webmail.mairie-sault-les-bains.fr/owa/auth/logon.aspx', 'l’Exchange d’une mairie', {
    lang: 'fr',
    title: 'Outlook Web App',
    head: `<link rel="shortcut icon" href="/owa/auth/15.2.1544/themes/resources/favicon.ico">`,
    body: `<form action="/owa/auth.owa" method="POST" name="logonForm"><img src="/owa/auth/themes/resources/owa_text_blue.png" alt="Outlook"><label>Domaine\\nom d’utilisateur :<input name="username"></label><label>Mot de passe :<input name="password" type="password"></label><div class="signinTxt">se connecter</div></form><p>© 2016 Microsoft Corporation. Tous droits réservés.</p>`,
  }),
  page('https://portail-famille.commune-arzenac.fr/guard/login', 'un portail famille with FranceConnect', {
    lang: 'fr',
    title: 'Portail famille – S’identifier avec FranceConnect',
    body: `<h1>Portail famille</h1><a><img src="/franceconnect-bouton.svg" alt="S’identifier avec FranceConnect"></a><p>FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.</p><h2>ou avec votre compte famille</h2>${form('Adresse courriel', 'Mot de passe', 'Se connecter')}<p>Paiement : carte bancaire, PayPal, TIPI (impots.gouv.fr)</p>`,
  }),
  page('https://www.boutique-herbes-du-luberon.fr/commande', 'une boutique that takes PayPal', {
    lang: 'fr',
    title: 'Paiement PayPal – Herbes du Luberon',
    head: `<script src="https://www.paypal.com/sdk/js?client-id=x&locale=fr_FR"></script>`,
    body: `<h1>Payer avec PayPal</h1><img src="https://www.paypalobjects.com/fr_FR/i/logo.png" alt="PayPal"><p>Vous serez redirigé vers PayPal pour vous connecter.</p><h2>Carte bancaire</h2><form><input placeholder="Numéro de carte" autocomplete="cc-number"><input placeholder="Cryptogramme" autocomplete="cc-csc"><button>Payer 28,40 €</button></form><h2>Déjà client ?</h2>${form('E-mail', 'Mot de passe', 'Se connecter')}`,
  }),
  page('https://conseil-antiarnaques.example.fr/impots-gouv-remboursement', 'un article on a fraud with the tax office’s name', {
    lang: 'fr',
    title: 'Impots.gouv.fr : connectez-vous pour votre remboursement ? Attention',
    body: `<article><h1>« Connectez-vous à impots.gouv.fr » : attention au faux courriel</h1><p>La page imite la Direction générale des Finances publiques et demande numéro fiscal, mot de passe et carte bancaire.</p><img src="/faux.png" alt="Fausse page impots.gouv.fr"></article><aside><h3>Espace adhérent</h3>${form('Numéro d’adhérent', 'Mot de passe', 'Connexion')}</aside>`,
  }),
  page('https://espace-client.mutuelle-du-vercors.fr/login', 'une mutuelle that speaks of Ameli', {
    lang: 'fr',
    title: 'Mon espace – remboursements Ameli et mutuelle',
    body: `<h1>Mon espace adhérent</h1>${form('N° de sécurité sociale', 'Mot de passe', 'Je me connecte')}<p>Vos remboursements de l’Assurance Maladie (ameli.fr) arrivent ici par la télétransmission NOEMIE.</p>`,
  }),
  page('https://orange-provence.example.fr/commune/acces', 'la ville d’Orange', {
    lang: 'fr',
    title: 'Orange – Identifiez-vous',
    head: `<style>.h{background:#ff7900}</style>`,
    body: `<div class="h"><img alt="Orange" src="/blason.png"></div><h1>Identifiez-vous</h1>${form('Adresse e-mail', 'Mot de passe', 'S’identifier')}<p>Services de la Ville d’Orange : cantine, théâtre antique, stationnement.</p>`,
  }),
  page('https://intranet.chu-bellombre.fr/sso/login', 'un hôpital with a Microsoft notice', {
    lang: 'fr',
    title: 'CHU de Bellombre – Authentification Microsoft 365',
    body: `<img src="/chu.svg" alt="CHU de Bellombre"><h1>Authentification</h1><p>Votre compte Windows donne accès à Microsoft 365.</p>${form('Matricule', 'Mot de passe Windows', 'Se connecter')}<form><label>Code reçu par SMS<input autocomplete="one-time-code"></label></form>`,
  }),
  page('https://mediatheque.saint-orlan.fr/account/login', 'une médiathèque with Google and Facebook', {
    lang: 'fr',
    title: 'Médiathèque – Se connecter avec Google',
    body: `<h1>Mon compte lecteur</h1><button>Se connecter avec Google</button><button>Se connecter avec Facebook</button>${form('Numéro de carte', 'Mot de passe (année de naissance)', 'OK')}<footer>Ville de Saint-Orlan</footer>`,
  }),
  page('https://extranet.credit-du-littoral.example.fr/identification', 'une petite banque', {
    lang: 'fr',
    title: 'Accédez à vos comptes',
    body: `<img src="/cdl.svg" alt="Crédit du Littoral"><h1>Accédez à vos comptes</h1><form><label>Identifiant<input name="id" maxlength="11"></label><div class="clavier"><button>1</button><button>2</button><button>3</button><button>4</button></div><label>Code personnel<input type="password" maxlength="6"></label><button>Valider</button></form><p>Paylib, Apple Pay, Google Pay. Ne communiquez jamais votre code.</p>`,
  }),
  page('https://aulavirtual.ies-valdehoja.example.es/login/index.php', 'el aula de un instituto, with Google and Microsoft', {
    lang: 'es',
    title: 'Aula virtual: Entrar al sitio',
    head: `<meta name="keywords" content="moodle, Aula virtual">`,
    body: `<h1>IES Valdehoja</h1><form class="login-form" action="/login/index.php" method="post"><input name="username" placeholder="Nombre de usuario"><input name="password" type="password" placeholder="Contraseña"><button id="loginbtn">Acceder</button></form><h2>Identifíquese usando su cuenta en:</h2><a><img src="https://accounts.google.com/favicon.ico" alt="">Google</a><a><img src="https://www.microsoft.com/favicon.ico" alt="">Microsoft 365</a><footer>Usted no se ha identificado.</footer>`,
  }),
  page('https://correo.ayto-peñalba.es/owa/', 'el Exchange de un ayuntamiento', {
    lang: 'es',
    title: 'Outlook',
    body: `<form name="logonForm" method="POST" action="/owa/auth.owa"><img alt="Outlook" src="/owa/auth/15.2/themes/resources/owa_text_blue.png"><label>Dirección de correo electrónico:<input name="username"></label><label>Contraseña:<input type="password" name="password"></label><span class="signinTxt">iniciar sesión</span></form>`,
  }),
  page('https://clientes.gestoria-roldan.es/acceso', 'una gestoría that speaks of Hacienda', {
    lang: 'es',
    title: 'Agencia Tributaria: presente su renta – Gestoría Roldán',
    body: `<h1>Renta 2025</h1><p>Presentamos su declaración ante la Agencia Tributaria (AEAT). Acceda con su clave de cliente, no con Cl@ve.</p>${form('NIF', 'Clave', 'Acceder')}<footer>Gestoría Roldán, colaborador social de la AEAT</footer>`,
  }),
  page('https://wifi.hotelmiramar-almunia.example.es/login.html', 'wifi de hotel', {
    lang: 'es',
    title: 'WiFi gratis – Hotel Miramar',
    body: `<h1>Bienvenido</h1><a class="fb">Iniciar sesión con Facebook</a><a class="g">Iniciar sesión con Google</a><form><input placeholder="Habitación"><input type="password" placeholder="Apellido"><button>Conectar</button></form><p>Netflix en su habitación: escanee el código.</p>`,
  }),
  page('https://blogdeseguridad.example.mx/caixabank-sms-falso', 'un artículo on a false text', {
    lang: 'es',
    title: 'CaixaBank: “inicie sesión para desbloquear su cuenta”, otro SMS falso',
    body: `<article><h1>“Inicie sesión en CaixaBank para desbloquear su cuenta”</h1><p>Así es la página falsa de CaixaBank: pide identificador, contraseña y el código del SMS.</p></article><h3>Comentar</h3>${form('Usuario', 'Contraseña', 'Entrar y comentar')}`,
  }),
  page('https://tienda.zapatos-lumbreras.es/finalizar-compra', 'una tienda with Bizum and PayPal', {
    lang: 'es',
    title: 'Pago con PayPal o tarjeta',
    body: `<h1>Pago</h1><label><input type="radio" name="m"> <img src="https://www.paypalobjects.com/webstatic/mktg/Logo/pp-logo-100px.png" alt="PayPal"></label><label><input type="radio" name="m"> Bizum</label><form><input autocomplete="cc-number" placeholder="Número de tarjeta"><input autocomplete="cc-exp" placeholder="MM/AA"><input autocomplete="cc-csc" placeholder="CVV"><button>Pagar 59,90 €</button></form><p>© Zapatos Lumbreras S.L.</p>`,
  }),
];
