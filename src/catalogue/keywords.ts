import type { Keywords } from './types.ts';

/**
 * Words that stand beside a protected name in other names, by what they say there (`schema.ts` tells the roles apart). A word stands in one group only;
 * within a group they are sorted.
 *
 * Words of login, trades and web addresses: from the names of reported phishing sites. Lures: what the reports of the last years say people are baited
 * with (NCSC, takedowns of 2022; Which?, delivery scams of 2024; HMRC and Nominet, winter fuel of 2025; NHS, booking and test kits since 2021).
 */
export const keywords: readonly Keywords[] = [
  {
    role: 'login',
    language: 'en',
    words:
      '2fa access account accounts activate activation admin alert alerts apply assist auth authenticate authenticator authorised authorize authorized bill billing blocked bonus booking call cancel cancellation check confirm confirmation credential credentials deactivated disabled email error forgot fraud help helpcenter helpdesk id ident identification identify identity kyc limited livechat locate lock locked log login logins logon lost mfa myaccount newdevice newpayee noreply notice notification notify onetime otp owa pass passcode passkey passkeys passport password passwords pay payee payees payment payments pin portal reactivate reactivation rebate recover recovery redirect refund registration removedevice required reset resolution resolve resolved restore restored restriction safe safety sec secure secured securelogin security session settings sign signin signon signup sms ssl sso statement status support suspended suspension tax ticket transfer twostep unauthorised unauthorized unlock unlocked unpair unusual update updates upgrade vaccine valid validate validation verification verified verify verifyid vpn wallet webapp webapps webmail'.split(
        ' ',
      ),
  },
  {
    role: 'trade',
    language: 'en',
    words:
      'about activity agree appointment ask bank banking card cards care case center centre certificate choose claim client clients code community complaint connect contact covid covid19 customer customers dashboard device docs document documents enroll europe expired feedback fix form gift giftcard hotline information inquiry install invoice issue key location manage manager member message offer official order orders phone platform policy pre prevent prize problem profile promo protect protection register remote renew renewal report request review reward rewards save serve server service services setup share staff step suite summary survey system team track tracking trust usa user users'.split(
        ' ',
      ),
  },
  // Health.
  {
    role: 'lure',
    language: 'en',
    words:
      'appointments blood bloodtest bookings booster cert certs clinic dental digital doctor doctors gp health healthcare hospital isolation jab kit kits list medical omicron passes patient patients pcr pharmacy prescription prescriptions proof record records referral referrals repeat result results screening surgery symptoms test testing testkit testkits tests vaccination vaccinations vaccines waiting waitinglist'.split(
        ' ',
      ),
  },
  // Taxes, benefits, fines.
  {
    role: 'lure',
    language: 'en',
    words:
      'allowance benefit benefits bills charge charges congestion costofliving council counciltax duty eligibility eligible energy fine fines fuel grant grants heating levy licence license parking penalty pension pensions rates rebates refunds relief return returns scheme subsidies subsidy taxes tenant toll tolls treasury vehicle winter winterfuel'.split(
        ' ',
      ),
  },
  // Parcels.
  {
    role: 'lure',
    language: 'en',
    words:
      'courier customs deliver delivery depot missed package packages parcel parcels redeliver redelivery reschedule shipment shipping'.split(
        ' ',
      ),
  },
  // Rights, papers, sellers.
  {
    role: 'lure',
    language: 'en',
    words:
      'appeal appeals copyright detail details gateway informations infringement legal privacy receipt receipts seller sellers submit terms violation violations'.split(
        ' ',
      ),
  },
  { role: 'address', language: 'en', words: 'http https ww www wwww'.split(' ') },
  {
    role: 'web',
    language: 'en',
    words: 'app apps blue business click download england find free home mobile my net online site uk web website'.split(' '),
  },
  {
    role: 'filler',
    language: 'en',
    words:
      'all and at best blog book books buy by cdn chat city cloud club cn co com corp data de dev edge en eu file files first for fr get go good group host hosting hot in info ing jobs la link links local mail map me media meme new news now of office on one or org people plus post prime pro shop small store tech text that the this to today top tv us video view vip win world you your'.split(
        ' ',
      ),
  },
  {
    role: 'filler',
    language: 'de',
    words: 'anmelden anmeldung bestaetigen hilfe kennwort konto kunden kundenservice passwort sicherheit verifizierung'.split(' '),
  },
  {
    role: 'filler',
    language: 'es',
    words:
      'acceso actualizacion actualizar ayuda bloqueada bloqueado buscar clave conexion contrasena correo cuenta cuentas entrar iniciar localizar recuperar seguridad servicio sesion soporte verificacion verificar'.split(
        ' ',
      ),
  },
  {
    role: 'filler',
    language: 'fr',
    words: 'acces aide assistance compte comptes identifiant localiser paiement securite supporte verifier'.split(' '),
  },
  {
    role: 'filler',
    language: 'it',
    words: 'accedi accesso aggiornamento assistenza conferma conto servizio sicurezza supporto verifica'.split(' '),
  },
  { role: 'filler', language: 'nl', words: 'aanmelden beveiliging inloggen klant wachtwoord'.split(' ') },
  { role: 'filler', language: 'pt', words: 'acesso atualizar confirmar conta contas seguranca senha suporte'.split(' ') },
  // They are somebody's name, and everybody's words: one letter away from one, or beside one, stand other people.
  { role: 'common', language: 'en', words: 'amazon apple halifax live lloyds office outlook'.split(' ') },
  // What complaints begin or end with: no word of context, so that beside others it is strange.
  { role: 'against', language: 'en', words: 'anti boycott fuck fuckyou goodbye hate ihate stop sucks'.split(' ') },
  // What organisations call their own host after the product that it serves: sharepoint.contoso.com stands for all in its maker's manuals.
  {
    role: 'product',
    language: 'en',
    words: 'auth0 github gmail m365 microsoft365 o365 office office365 okta onedrive outlook sharepoint teams zoom'.split(' '),
  },
];
