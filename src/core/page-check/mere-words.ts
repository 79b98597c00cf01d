import { lazily } from '../lazily.ts';
import { isSignInWord } from './sign-in-words.ts';

/** What a host is for, and not whose it is. */
const FOR_ANYBODY =
  'www www2 login signin sign auth sso id idp account accounts secure security my portal mail webmail app apps web online m mobile adfs sts fs owa remote vpn access home site store shop support help user users client clients service services verify update admin members secure2 intranet extranet staff student students exchange connect cloud office portal2 web1 test dev stage staging demo beta uk us de fr eu com org net co ac gov edu';

/** Words that hosts are put together from, beside those of signing in, and that pages of anybody say. */
const OF_HOSTS =
  'desk helpdesk notice notices notification notifications alert alerts quota mailbox message messages document documents doc docs file files view viewer form forms case center centre blocked locked bloqueado bloqueada gesperrt bloque bloccato zablokowane server page preview template templates click now today get go start portal hub link links';

/** What kind of firm or club somebody is: beside a name it may be left out. */
const KINDS =
  'ltd plc inc llc gmbh sarl group company isp net hosting partners partner bank union fc afc rfc club law legal school college univ university';

/** What people are baited with, and asked to do: nobody's name wherever it stands. */
const LURES: readonly string[] = [
  // English
  'parcel parcels package packages delivery deliver deliveries redelivery redeliver redeliv missed shipment shipments shipping courier depot driver tracking track tracked slot postage customs fee fees waiting arrived hold held find found locate lost device devices pair paired shared share sharing sharefile vote votes voting contest survey invoice invoices inv statement statements remittance refund refunds rebate rebates tax taxes fine fines penalty toll parking vehicle reward rewards bonus prize prizes winner voucher vouchers giftcard ticket tickets booking bookings appointment appointments billing bill bills pay payee payees payer payment payments payroll pending claim claims benefit benefits grant grants pension subscription subscriptions membership renew renewal renewals expired expire cancel cancelled suspension restriction restrictions resolution resolve dispute appeal appeals violation badge verified bluebadge blue copyright review reviews receipt receipts order orders purchase voicemail voicemails voice fax scan scanned secured folder drive download downloads upgrade migrate migration sync wallet wallets token tokens airdrop withdraw withdrawal deposit transfer transfers transaction transactions fraud unusual activity kyc prescription prescriptions vaccine vaccination booster test kit kits result results support live chat',
  // Cymraeg
  'parsel parseli danfon dosbarthu ailddosbarthu pecyn anfoneb ad-daliad addaliad treth trethi dirwy gwobr pleidlais pleidleisio rhannu dogfen ffeil bil biliau taliad taliadau tocyn tocynnau aros apwyntiad hawlio adnewyddu tanysgrifiad budd-dal',
  // Polski
  'paczka paczki przesylka przesyłka przesylki dostawa dostawy doplata dopłata oplata opłata platnosc płatność sledzenie śledzenie kurier faktura faktury zwrot podatek podatki mandat nagroda nagrody konkurs glosowanie głosowanie glosuj głosuj dokument dokumenty plik pliki udostepniony udostępniony rachunek rachunki bilet bilety rezerwacja abonament odbior odbiór pobierz subskrypcja wniosek zasilek',
  // Română
  'colet coletul colete livrare relivrare taxa taxe plata plată plati plăți urmarire urmărire curier factura facturi rambursare impozit amenda amendă premiu premii castigator câștigător concurs vot votati voteaza votează document documente fisier fișier partajat bilet bilete rezervare abonament asteptare așteptare',
  // Romanised Punjabi, Urdu, Bengali and Arabic, as host names are written
  'inaam inam inamat dak daak bakaya wapsi jurmana parchi chalan muft purashkar puroshkar taka dalil tohfa tawseel tawsil shahna shohna taslim fatura fatoura jaiza jaeza hadiya hadaya tahdith taswit musabaqa makafaa eshtirak ishtirak wasla',
  // ਪੰਜਾਬੀ, اردو, বাংলা, العربية
  'ਪਾਰਸਲ ਡਿਲੀਵਰੀ ਇਨਾਮ ਵੋਟ ਰਿਫੰਡ ਪਾਸ پارسل ڈیلیوری انعام ووٹ واپسی جرمانہ دستاویز পার্সেল ডেলিভারি পুরস্কার ভোট ফেরত জরিমানা নথি طرد شحنة توصيل تسليم جائزة هدية تصويت مسابقة فاتورة استرداد غرامة مستند تذكرة',
  // Deutsch, Français, Español, Italiano, Nederlands
  'paket pakete zustellung sendung lieferung rechnung erstattung gewinn colis livraison facture remboursement amende vote concours paquete entrega factura reembolso multa premio sorteo pacco consegna spedizione fattura rimborso pakket bezorging levering factuur',
];

/** A word of one or two letters would make up anything. */
const MIN_CHARACTERS = 3;

const lures = lazily(() => new Set(LURES.flatMap((line) => line.split(' '))));
const hosts = lazily(() => new Set(`${FOR_ANYBODY} ${OF_HOSTS} ${KINDS}`.split(' ')));

/** It baits, or is made of nothing else than words that bait, that sign in, or that hosts are called by, one that baits among them. */
export function isLure(run: string): boolean {
  return lures().has(run) || isMadeOf(run, true);
}

/** It is nobody's name: `enteremail`, `parcel`, `www`. */
export function isMereWord(run: string): boolean {
  return isWord(run) || isMadeOf(run, false);
}

function isWord(run: string): boolean {
  return hosts().has(run) || lures().has(run) || isSignInWord(run);
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
      here.lure ||= before.lure || lures().has(word);
    }
    made.push(here);
  }
  const whole = made[run.length];
  return run !== '' && whole !== undefined && (withLure ? whole.lure : whole.any);
}
