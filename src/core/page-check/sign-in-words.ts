import { lazily } from '../lazily.ts';

/** What stands beside a name in the title of a sign-in page, and says no more than that: a name beside anything else is another name. */
const SIGN_IN_WORDS: readonly string[] = [
  // English
  'sign in on to into log login logon signin sign-in my your you a an the of for and or access account accounts secure security verify verification verified update confirm confirmation details information card billing payment',
  'welcome back online official please enter password email id user identity register up create new free page home web app mail business personal continue uk us com co recover recovery reset forgot summary wallet identification banking bank services service customer address device mobile code customerid safety link limited suspended unlock restore change',
  'internet telephone using number pin passcode username authentication registration',
  // Cymraeg
  'mewngofnodi i ich eich cyfrif croeso fancio bancio ar lein rhyngrwyd cyfrinair ddefnyddio defnyddio',
  // Français
  'connexion connectez vous a votre compte se connecter identification identifiez mot de passe s bienvenue sur un identifiant authentification acceder accéder acces accès banque en ligne internet espace client clients creer créer modifier reinitialiser réinitialiser inscription inscrivez',
  // Deutsch
  'anmelden anmeldung einloggen loggen melden sie sich bei ihrem ihr konto zu in ein an mit der die das willkommen im beim kennwort passwort kundenkonto kundenbereich bestatigen bestätigen erstellen registrieren andern ändern zurucksetzen zurücksetzen',
  // Español, português
  'iniciar inicia sesion sesión en su tu cuenta acceder entrar iniciar sessao sessão em sua conta fazer entre bienvenido bienvenida bienvenidos bem vindo acceso acesso acessar contrasena contraseña senha banca linea línea por clientes verificar crear criar cambiar restablecer registrarse registrate regístrate',
  // Italiano
  'accedi accesso al tuo conto account benvenuto benvenuti area clienti crea cambia',
  // Nederlands
  'aanmelden inloggen meld je aan op uw jouw rekening log welkom bij bankieren internetbankieren wachtwoord mijn',
  // Polski, română
  'zaloguj sie się logowanie do konta konto na conectare conectati conectați va vă autentificare la contul witamy w bankowosc bankowość internetowa haslo hasło utworz utwórz zmien zmień zarejestruj rejestracja zaloz załóż bine ati ați venit parola',
  // Bahasa Indonesia, Türkçe
  'masuk ke akun giris giriş yap oturum ac aç',
  // 日本語
  'ログイン アカウントへのサインイン サインイン アカウント',
];

const words = lazily(() => new Set(SIGN_IN_WORDS.flatMap((line) => line.split(' '))));

export function isSignInWord(word: string): boolean {
  return words().has(word) || /^\d{1,4}$/.test(word);
}
