/** Words of web addresses: they make a strong name look like one (`https-paypal`), and are too common to say anything beside a weak one. */
export const webWords: ReadonlySet<string> = new Set(
  'app apps blue business click download england find free home http https mobile my net online site uk web website ww www'.split(' '),
);

/** Words of login in Spanish, Portuguese, French, German, Italian and Dutch: guides and help pages in these languages carry them beside brands, too. */
const foreignWords =
  'aanmelden accedi acces acceso accesso acesso actualizacion actualizar aggiornamento aide anmelden anmeldung assistance assistenza atualizar ayuda bestaetigen beveiliging bloqueada bloqueado buscar clave compte comptes conferma confirmar connexion conta contas conto contrasena correo cuenta cuentas entrar hilfe identifiant iniciar inloggen kennwort klant konto kunden kundenservice localiser localizar paiement passwort recuperar securite seguranca seguridad senha servicio servizio sesion sicherheit sicurezza soporte suporte supporto verifica verificacion verificar verifier verifizierung wachtwoord'.split(
    ' ',
  );

/** Words that anybody puts beside anything: they hold a name together (`my-nhs-app`), and give nobody away. */
export const fillerWords: ReadonlySet<string> = new Set([
  ...'a all and app apps at best blog blue book books business buy by cdn chat city club cloud cn co com corp data de dev download edge en eu file files find first for fr free get go good group home host hosting hot http https i in ing info jobs la link links local mail map me media meme mobile my net new news now of office on one online or org people plus post prime pro s shop site small store tech test text that the this to today top tv uk us video view vip web website win world ww www you your'.split(
    ' ',
  ),
  ...foreignWords,
]);
