import { lazily } from '../lazily.ts';

/** What stands beside a name in the title of a sign-in page, and says no more than that: a name beside anything else is another name. Each word once, without accents (`said-words`). */
const SIGN_IN_WORDS: readonly string[] = [
  // English
  'sign in on to into log login logon signin my your you a an the of for and or access account accounts secure security verify verification verified update confirm confirmation details information card billing payment',
  'welcome back online official please enter password email id user identity register up create new free page home web app mail business personal continue uk us com co recover recovery reset forgot summary wallet identification banking bank services service customer address device mobile code customerid safety link limited suspended unlock restore change',
  'internet telephone using number pin passcode username authentication registration',
  // Cymraeg
  'mewngofnodi i ich eich cyfrif croeso fancio bancio ar lein rhyngrwyd cyfrinair ddefnyddio defnyddio',
  // Français
  'connexion connectez vous votre compte se connecter identifiez mot de passe s bienvenue sur un identifiant authentification acceder acces banque en ligne espace client clients creer modifier reinitialiser inscription inscrivez',
  // Deutsch
  'anmelden anmeldung einloggen loggen melden sie sich bei ihrem ihr konto zu ein mit der die das willkommen im beim kennwort passwort kundenkonto kundenbereich bestatigen erstellen registrieren andern zurucksetzen',
  // Español, português
  'iniciar inicia sesion su tu cuenta entrar sessao em sua conta fazer entre bienvenido bienvenida bienvenidos bem vindo acceso acesso acessar contrasena senha banca linea por clientes verificar crear criar cambiar restablecer registrarse registrate',
  // Italiano
  'accedi accesso al tuo conto benvenuto benvenuti area clienti crea cambia',
  // Nederlands
  'aanmelden inloggen meld je aan op uw jouw rekening welkom bij bankieren internetbankieren wachtwoord mijn',
  // Polski, română
  'zaloguj logowanie do konta na conectare conectati va autentificare la contul witamy w bankowosc internetowa haslo utworz zmien zarejestruj rejestracja zaloz bine ati venit parola',
  // Bahasa Indonesia, Türkçe
  'masuk ke akun giris yap oturum ac',
  // 日本語
  'ログイン アカウントへのサインイン サインイン アカウント',
];

const words = lazily(() => new Set(SIGN_IN_WORDS.flatMap((line) => line.split(' '))));

export function isSignInWord(word: string): boolean {
  return words().has(word) || /^\d{1,4}$/.test(word);
}
