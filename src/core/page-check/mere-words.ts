import { lazily } from '../lazily.ts';
import { isSignInWord } from './sign-in-words.ts';

/** What a host is for, and not whose it is, beside words of signing in. */
const FOR_ANYBODY =
  'www www2 auth sso idp portal webmail apps m adfs sts fs owa remote vpn site store shop support help users admin members secure2 intranet extranet staff student students exchange connect cloud office portal2 web1 dev stage staging demo beta fr eu org net gov edu';

/** Words that hosts are put together from, beside those of signing in, and that pages of anybody say, none of them a lure. */
const OF_HOSTS =
  'desk helpdesk notice notices notification notifications alert alerts quota mailbox message messages doc docs file files view viewer form forms case center centre blocked locked bloqueado bloqueada gesperrt bloque bloccato zablokowane server preview template templates click now today get go start hub links';

/** What kind of firm or club somebody is: beside a name it may be left out. */
const KINDS =
  'ltd plc inc llc gmbh sarl group company isp hosting partners partner union fc afc rfc club law legal school college univ university';

/** What people are baited with, and asked to do: nobody's name wherever it stands. As host names are written: other letters are a code there, which no page says. */
const LURES: readonly string[] = [
  // English
  'parcel package delivery deliver deliveries redelivery redeliver missed shipment shipping courier depot driver tracking tracked postage customs fee waiting arrived hold held find lost device pair shared share sharing vote voting contest survey invoice inv statement remittance refund rebate tax fine penalty toll parking vehicle reward bonus prize winner voucher giftcard ticket booking appointment billing bill pay payee payer payment payroll pending claim benefit grant pension subscription membership renew renewal expired expire cancel cancelled suspension restriction resolution resolve dispute appeal violation badge verified copyright review receipt order purchase voicemail fax folder drive upgrade sync wallet token airdrop withdraw withdrawal deposit transfer transaction fraud unusual activity kyc prescription vaccine booster test kit result',
  // Cymraeg
  'parsel parseli danfon dosbarthu ailddosbarthu pecyn anfoneb addaliad treth trethi dirwy gwobr pleidlais pleidleisio rhannu dogfen ffeil bil biliau taliad taliadau tocyn tocynnau aros apwyntiad hawlio adnewyddu tanysgrifiad budddal',
  // Polski
  'paczka paczki przesylka przesylki dostawa dostawy doplata oplata platnosc sledzenie kurier faktura faktury zwrot podatek podatki mandat nagroda nagrody konkurs glosowanie glosuj dokument dokumenty plik pliki udostepniony rachunek rachunki bilet bilety rezerwacja abonament odbior pobierz subskrypcja wniosek zasilek',
  // Română
  'colet coletul colete livrare relivrare taxa taxe plata plati urmarire curier factura facturi rambursare impozit amenda premiu premii castigator concurs vot votati voteaza document documente fisier partajat bilete rezervare asteptare',
  // Deutsch, Français, Español, Italiano, Nederlands
  'paket pakete zustellung sendung lieferung rechnung erstattung gewinn colis livraison facture remboursement amende concours paquete entrega reembolso multa premio sorteo pacco consegna spedizione fattura rimborso pakket bezorging levering factuur',
];

/** A word of one or two letters would make up anything. */
const MIN_CHARACTERS = 3;

const lures = lazily(() => new Set(LURES.flatMap((line) => line.split(' '))));
const hosts = lazily(() => new Set(`${FOR_ANYBODY} ${OF_HOSTS} ${KINDS}`.split(' ')));

function baits(word: string): boolean {
  return lures().has(word) || (word.endsWith('s') && lures().has(word.slice(0, -1)));
}

/** It baits, or is made of nothing else than words that bait, that sign in, or that hosts are called by, one that baits among them. */
export function isLure(run: string): boolean {
  return baits(run) || isMadeOf(run, true);
}

/** It is nobody's name: `enteremail`, `parcel`, `www`. */
export function isMereWord(run: string): boolean {
  return isWord(run) || isMadeOf(run, false);
}

function isWord(run: string): boolean {
  return hosts().has(run) || baits(run) || isSignInWord(run);
}

/** Whether such words make up the run: each stretch of at least three letters. */
function isMadeOf(run: string, withLure: boolean): boolean {
  // What was made up so far, and whether with a word that baits.
  const made: { any: boolean; lure: boolean }[] = [{ any: true, lure: false }];
  for (let end = 1; end <= run.length; end += 1) {
    const here = { any: false, lure: false };
    for (let start = 0; start <= end - MIN_CHARACTERS; start += 1) {
      const before = made[start];
      if (!before?.any) continue;
      const word = run.slice(start, end);
      if (!isWord(word)) continue;
      here.any = true;
      here.lure ||= before.lure || baits(word);
    }
    made.push(here);
  }
  const whole = made[run.length];
  return run !== '' && whole !== undefined && (withLure ? whole.lure : whole.any);
}
