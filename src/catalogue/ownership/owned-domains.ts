import type { Claim, Source } from '../types.ts';
import { misp, passwordManagerResources, v2fly } from './sources.ts';

/**
 * Domains that the owners of protected names hold besides those in their brands' files, by public lists that may be taken over: most of them keep others
 * from registering them, some are in daily use.
 *
 * Only those stand here that carry a protected name and would be taken for an impostor's. Left out: what is misspelt, or has other letters; what has words of
 * login beside the name, or a whole official name, and stands in one list only; what a feed of phishing ever named (OpenPhish, TweetFeed, maltrail,
 * eth-phishing-detect); and public suffixes. How popular a name is says nothing.
 */
const owned = (owner: string, source: Source, names: string): Claim => ({
  vouching: 'owned',
  owner,
  names: names.split(' '),
  known: 'seen',
  source: [source],
});

export const ownedDomains: readonly Claim[] = [
  owned('Adobe', v2fly('adobe'), 'adobe.ly adobesign.com adobesigncdn.com'),
  owned(
    'Amazon',
    v2fly('amazon'),
    'aboutamazon.com.au aboutamazon.es aboutamazon.fr aboutamazon.it aboutamazon.pl aboutamazon.sg amazon-fashions.com amazon-lantern.com amazon-launchpad.com amazon.lu amazon.red amazonalexavoxcon.com amazonauthorinsights.com amazonchoice.cn amazonchoice.com.cn amazonchoices.cn amazonchoices.com.cn amazonfctours.com amazonianblog.com amazonimages.com amazoninspire.cn amazoninspire.com.cn amazonlaunchpad.cn amazonlaunchpad.com amazonlaunchpad.com.cn amazonlending.com.cn amazonliterarypartnership.com amazonlumberyard.wang amazonnow.cn amazonnow.com.cn amazonsdi.com amazonstudiosguilds.com amazonvideodirect.com amzn.asia assoc-amazon.cn associates-amazon.com gdansk-amazon.com ueberamazon.de',
  ),
  owned(
    'Amazon',
    v2fly('aws'),
    'amazonaws-china.com amazonaws.biz amazonaws.co.uk amazonaws.info amazonaws.net amazonaws.org amazonaws.tv amazonwebservices.com amazonworkdocs.com',
  ),
  owned('Amazon', v2fly('aws-cn'), 'amazonaws.cn amazonworkdocs.cn amazonworkdocs.com.cn'),
  owned('Amazon', v2fly('primevideo'), 'amazonprimevideo.cn amazonprimevideo.com.cn amazonprimevideos.com amazonvideo.cc'),
  owned(
    'Apple',
    v2fly('apple'),
    'apple-appstore.cn apple-ibooks.cn apple-maps.cn apple-online.com apple-store.cn apple-store.net apple-store.wang apple-usa.net apple.ae apple.at apple.be apple.bg apple.bs apple.ca apple.ch apple.cl apple.cm apple.co apple.co.cr apple.co.hu apple.co.jp apple.co.kr apple.co.mz apple.co.nz apple.co.th apple.co.uk apple.com.af apple.com.au apple.com.bo apple.com.br apple.com.co apple.com.de apple.com.do apple.com.gr apple.com.gy apple.com.jm apple.com.lk apple.com.mg apple.com.mx apple.com.my apple.com.pa apple.com.pe apple.com.pl apple.com.pr apple.com.pt apple.com.py apple.com.sg apple.com.sv apple.com.tr apple.com.tw apple.com.uy apple.cz apple.de apple.dk apple.ee apple.es apple.eu apple.fi apple.fr apple.hamburg apple.hn apple.hr apple.hu apple.ie apple.in apple.is apple.it apple.jo apple.jp apple.kr apple.lk apple.lt apple.lv apple.me apple.my apple.net apple.net.gr apple.news apple.nl apple.no apple.pk apple.pl apple.pt apple.ro apple.rs apple.ru apple.sa apple.se apple.sg apple.si apple.sk apple.so apple.tt apple.tw apple.uk apple.us apple.xyz applecard.tv appleid-applemx.com appleid-applemx.us appleid-iclou.com appleiservices.com appleonline.com appleonline.net applepaycash.cn applepaycash.com.cn applepaycash.net applepaycash.tv applepaymerchantsupplies.info applepaysupplies.cn applepaysupplies.com applepaysupplies.com.cn applepaysupplies.info applepaysupplies.net applepaysupplies.tv appleshare.info appleweb.net axm-usercontent-apple.com find-apple.com imac-apple.com mr-apple.com.tw reform-apple.com services-apple.net wwapple.net wwwapple.com wwwapple.net',
  ),
  owned(
    'Apple',
    v2fly('icloud'),
    'apple-icloud.cn icloud-apple.cn icloud-content.com.cn icloud-sandbox.com icloud.ch icloud.de icloud.ee icloud.fi icloud.fr icloud.hu icloud.ie icloud.is icloud.jp icloud.lv icloud.net.cn icloud.om icloud.pt icloud.ro icloud.se icloud.si icloud.sk icloud.vn icloudads.net icloudapple.cn icloudbox.net icloudbrowser.net icloude.com icloudmail.net icloudmusic.net icloudo.com icloudo.de icloudo.net icloudos.de icloudos.net ios-icloud.com',
  ),
  owned(
    'Apple',
    v2fly('itunes'),
    '12diasdepresentesdeitunes.com 12diasderegalosdeitunes.cl 12diasderegalosdeitunes.co 12diasderegalosdeitunes.co.cr 12diasderegalosdeitunes.co.ni 12diasderegalosdeitunes.co.ve 12diasderegalosdeitunes.com 12diasderegalosdeitunes.com.co 12diasderegalosdeitunes.com.hn 12diasderegalosdeitunes.com.ni 12diasderegalosdeitunes.com.ve 12diasderegalosdeitunes.cr 12diasderegalosdeitunes.gt 12diasderegalosdeitunes.hn 12diasderegalosdeitunes.pe 12joursdecadeauxdeitunes.com apple-itunes.cn itunes-apple.cn itunes-radio.net itunes.ca itunes.co itunes.co.th itunes.hk itunes.mx itunes.org itunes.rio itunes.us itunes12days.com itunesapple.cn itunesessentials.com itunesfestivals.com itunesiradio.com ituneslatino.com itunesmatch.com itunesparty.com itunesradio.cn itunesradio.com itunesradio.com.cn itunesradio.rio itunesradio.tv itunesradio.tw itunesstore.co itunesu.com itunesu.net',
  ),
  owned('Barclays', misp('bank-website'), 'barclays.ae'),
  owned('Discord', v2fly('discord'), 'discordapp.io'),
  owned('Disney', v2fly('disney'), 'disney-plus.net disneyplus.bn5x.net'),
  owned('Dropbox', v2fly('dropbox'), 'dropboxcaptcha.com dropboxforums.com dropboxinsiders.com dropboxpartners.com'),
  owned('GitHub', v2fly('github'), 'github.ai github.career'),
  owned(
    'Google',
    misp('google'),
    'google.af google.ag google.ai google.ao google.ar google.au google.bh google.bn google.bo google.br google.bw google.bz google.cc google.com.nf google.cr google.cu google.cx google.cy google.do google.ec google.eg google.et google.fj google.gf google.gh google.gi google.gt google.hk google.id google.il google.io google.jp google.ke google.kr google.kw google.lb google.lc google.ls google.ly google.ma google.mt google.mx google.my google.mz google.na google.nf google.ni google.nz google.om google.pa google.pe google.ph google.pk google.pr google.py google.qa google.sa google.sb google.sg google.sl google.sv google.th google.tj google.tr google.tw google.tz google.ua google.ug google.uk google.uy google.uz google.vc google.ve google.vi google.vn google.za google.zm google.zw',
  ),
  owned('Google', v2fly('google'), 'google.berlin google.dev google.ventures googleapps.com'),
  owned('Google', v2fly('google-deepmind'), 'ai.google.dev'),
  owned('HSBC', misp('bank-website'), 'hsbcgroup.com'),
  owned(
    'HSBC',
    v2fly('hsbc'),
    'hsbc-alternatives.de hsbc-transactionservices.de hsbc-zertifikate.de hsbc.co.jp hsbc.co.kr hsbc.co.mu hsbc.co.nz hsbc.co.th hsbc.net',
  ),
  owned('LinkedIn', v2fly('linkedin'), 'linkedin.at'),
  owned('Lloyds Bank', misp('bank-website'), 'lloydsbank.es lloydsbank.nl'),
  owned(
    'Meta',
    v2fly('facebook'),
    'accessfacebookfromschool.com buyingfacebooklikes.com china-facebook.com como-hackearfacebook.com dlfacebook.com dotfacebook.com dotfacebook.net facebook-corp.com facebook-ebook.com facebook-forum.com facebook-hardware.com facebook-inc.com facebook-newsroom.com facebook-newsroom.org facebook-pmdcenter.com facebook-pmdcenter.net facebook-pmdcenter.org facebook-privacy.com facebook-program.com facebook-studio.com facebook-texas-holdem.com facebook-texas-holdem.net facebook.br facebook.ca facebook.cc facebook.design facebook.hu facebook.in facebook.nl facebook.org facebook.se facebook.shop facebook.tv facebook.us facebook.wang facebook123.org facebook30.com facebook30.net facebook30.org facebookads.com facebookadvertisingsecrets.com facebookatschool.com facebookawards.com facebookblueprint.net facebookbrand.net facebookcanadianelectionintegrityinitiative.com facebookcareer.com facebookcheats.com facebookck.com facebookclub.com facebookconsultant.org facebookcoronavirus.com facebookcovers.org facebookcredits.info facebookdating.net facebookdusexe.org facebookenespanol.com facebookexchange.com facebookexchange.net facebookfacebook.com facebookflow.com facebookgames.com facebookgraphsearch.com facebookgraphsearch.info facebookgroups.com facebookhub.com facebooki.com facebookinc.com facebookland.com facebooklikeexchange.com facebooklive.com facebooklivestaging.net facebooklivestaging.org facebookmail.tv facebookmarketing.info facebookmarketingpartner.com facebookmarketingpartners.com facebookmsn.com facebooknews.com facebooknfl.com facebooknude.com facebookofsex.com facebookook.com facebookpaper.com facebookphonenumber.net facebookphoto.com facebookphotos.com facebookpmdcenter.com facebookpoke.net facebookpoke.org facebookpoker.info facebookpokerchips.info facebookporn.net facebookporn.org facebookporno.net facebooks.com facebookshop.com facebookstories.com facebookstudios.net facebookstudios.org facebooksupplier.com facebooksuppliers.com facebookswagemea.com facebookswagstore.com facebooksz.com facebookthreads.net facebooktv.net facebooktv.org facebookvacation.com facebookw.com facebookwork.com facebookworld.com facfacebook.com fafacebook.com fcfacebook.com ffacebook.com freefacebookads.net fundraisingwithfacebook.com funnyfacebook.org hackerfacebook.com hackfacebook.com hackfacebookid.com hifacebook.info howtohackfacebook-account.com hsfacebook.com moneywithfacebook.com reachtheworldonfacebook.com shopfacebook.com sportsfacebook.com thefacebook.com thefacebook.net viewpointsfromfacebook.com whyfacebook.com wwwmfacebook.com',
  ),
  owned('Meta', v2fly('facebook-dev'), 'facebookdevelopergarage.com'),
  owned(
    'Meta',
    v2fly('instagram'),
    'achat-followers-instagram.com acheter-followers-instagram.com online-instagram.com onlineinstagram.com web-instagram.net wwwinstagram.com',
  ),
  owned(
    'Meta',
    v2fly('whatsapp'),
    'whatsapp-plus.info whatsapp-plus.me whatsapp-plus.net whatsapp.cc whatsapp.info whatsapp.org whatsapp.tv',
  ),
  owned(
    'Microsoft',
    misp('microsoft'),
    'getmicrosoftkey.com hotmail-int.com live.fi microsoft.com.au microsoft.com.tr microsoft.fr microsoftcrmportalstest.com microsoftkonacompute.net microsoftonline-int.com microsoftonline-p-int.com microsoftprime.com microsoftprojecttokyo.com microsoftstore.com.br microsoftvirtualacademy.com',
  ),
  owned('Microsoft', misp('microsoft-office365'), 'microsoftusercontent.com msftidentity.com'),
  owned(
    'Microsoft',
    v2fly('azure'),
    'microsoftazuresponsorships.com microsoftazurestatus.cn microsofteca.com microsoftiotcentral.com microsoftmetrics.cn',
  ),
  owned(
    'Microsoft',
    v2fly('bing'),
    'microsoft-give.com microsoftcloudsummit.com microsoftdiplomados.com microsoftlatamholiday.com microsoftmxfilantropia.com microsoftpartnersolutions.com office365love.com office365tw.com',
  ),
  owned(
    'Microsoft',
    v2fly('microsoft'),
    'hotmail.co hotmail.eu hotmail.net hotmail.org live.com.au live.eu microsoft-falcon.io microsoft-int.com microsoft-ppe.com microsoft-sap-events.com microsoft-sbs-domains.com microsoft-smb.cn microsoft.az microsoft.be microsoft.by microsoft.ca microsoft.cat microsoft.ch microsoft.cl microsoft.cz microsoft.de microsoft.dk microsoft.ee microsoft.es microsoft.eu microsoft.fi microsoft.ge microsoft.hu microsoft.io microsoft.is microsoft.it microsoft.jp microsoft.lt microsoft.lu microsoft.lv microsoft.md microsoft.pl microsoft.pt microsoft.red microsoft.ro microsoft.rs microsoft.ru microsoft.se microsoft.si microsoft.tv microsoft.ua microsoft.uz microsoft.vn microsoftaccountguard.com microsoftadvertisingregionalawards.com microsoftaffiliates.com microsoftcloud.com microsoftcloudworkshop.com microsoftcommunitytraining.com microsofthouse.com microsofthouse.net microsoftlatamaitour.com microsoftlinc.com microsoftonline-m-i.cn microsoftonline-m.cn microsoftonline-p-i.cn microsoftonline-p-i.net.cn microsoftonline-p.cn microsoftonline-p.net.cn microsoftpartnercommunity.com microsoftpersonalcontent.com microsoftready.com microsoftsiteselection.com microsofttradein.com microsofttranslator-int.cn microsoftuwp.com msft.info msft.net msftauth.cn msftconnecttest.com office365.cn s-microsoft.com s-msft.com',
  ),
  owned(
    'Microsoft',
    v2fly('microsoft-dev'),
    'microsoftadc.com microsoftgamestack.com microsoftiotinsiderlabs.com microsoftreactor.cn microsoftreactor.com.cn microsoftreactor.info microsoftreactor.net microsoftreactor.org microsoftsilverlight.com microsoftsilverlight.net microsoftsilverlight.org microsoftsqlserver.com',
  ),
  owned(
    'Microsoft',
    v2fly('msn'),
    'microsoftnews.cc microsoftnews.cn microsoftnews.com microsoftnews.net microsoftnews.org microsoftnewsforkids.com microsoftnewsforkids.net microsoftnewsforkids.org microsoftnewskids.com microsoftnewskids.net microsoftnewskids.org microsoftstart.com',
  ),
  owned('Microsoft', v2fly('onedrive'), 'onedrive.co onedrive.co.uk onedrive.eu onedrive.net onedrive.org'),
  owned(
    'PayPal',
    v2fly('paypal'),
    'devtools-paypal.com fundpaypal.com paypal-apac.com paypal-biz.com paypal-brandcentral.com paypal-cardcash.com paypal-cash.com paypal-communication.com paypal-communications.com paypal-communications.net paypal-comunidad.com paypal-database.com paypal-database.us paypal-donations.com paypal-dynamic.com paypal-excelinvoicing.com paypal-exchanges.com paypal-galactic.com paypal-gpplus.com paypal-here.com paypal-hrsystem.com paypal-innovationlab.com paypal-integration.com paypal-japan.com paypal-labs.com paypal-learning.com paypal-luxury.com paypal-mainstreet.net paypal-media.com paypal-merchantloyalty.com paypal-mobilemoney.com paypal-network.org paypal-optimizer.com paypal-pages.com paypal-photocard.com paypal-plaza.com paypal-prepagata.com paypal-prepagata.net paypal-proserv.com paypal-qrshopping.org paypal-recargacelular.com paypal-redeem.com paypal-referral.com paypal-retail.com paypal-scoop.com paypal-special.com paypal-specialoffers.com paypal-sptam.com paypal-viewpoints.net paypal.com.cn paypal.hk paypal.info paypal.net.cn paypal.org.cn paypal.so paypal.us paypalbeacon.com paypalbenefits.com paypalbrasil.com paypalcredit.com paypalcreditcard.com paypalgivingfund.org paypalhere.cn paypalhere.com paypalhere.com.cn paypalhere.info paypalhere.net paypalhere.org paypalhere.tv paypali.net paypalindia.com paypalinsuranceservices.org paypall.com paypallabs.com paypalme.com paypalnetwork.info paypalnetwork.net paypalnetwork.org paypalprepagata.com paypalprepagata.net paypalshopping.com paypalshopping.net paypalx.com paypaly.com ppaypal.com thepaypalshop.com',
  ),
  owned('Vodafone', v2fly('vodafone'), 'myvodafone.com.au myvodafone.com.ws'),
  owned(
    'Yahoo',
    v2fly('yahoo'),
    'yahoo-news.com.hk yahoo.ae yahoo.am yahoo.as yahoo.at yahoo.az yahoo.ba yahoo.be yahoo.bg yahoo.bi yahoo.bs yahoo.bt yahoo.by yahoo.ca yahoo.cat yahoo.cd yahoo.cg yahoo.ch yahoo.cl yahoo.cm yahoo.cn yahoo.co.ao yahoo.co.bw yahoo.co.ck yahoo.co.cr yahoo.co.id yahoo.co.il yahoo.co.in yahoo.co.kr yahoo.co.mz yahoo.co.nz yahoo.co.th yahoo.co.tz yahoo.co.uk yahoo.co.uz yahoo.co.ve yahoo.co.vi yahoo.co.za yahoo.com.af yahoo.com.ag yahoo.com.ai yahoo.com.ar yahoo.com.au yahoo.com.bd yahoo.com.bo yahoo.com.br yahoo.com.bz yahoo.com.cn yahoo.com.co yahoo.com.do yahoo.com.ec yahoo.com.eg yahoo.com.es yahoo.com.fj yahoo.com.gi yahoo.com.gt yahoo.com.hk yahoo.com.kw yahoo.com.lb yahoo.com.ly yahoo.com.mt yahoo.com.mx yahoo.com.my yahoo.com.na yahoo.com.nf yahoo.com.om yahoo.com.pa yahoo.com.pe yahoo.com.ph yahoo.com.pk yahoo.com.pr yahoo.com.py yahoo.com.sa yahoo.com.sb yahoo.com.sg yahoo.com.sv yahoo.com.tj yahoo.com.tr yahoo.com.tw yahoo.com.ua yahoo.com.uy yahoo.com.vc yahoo.com.vn yahoo.cz yahoo.de yahoo.dj yahoo.dk yahoo.dm yahoo.ee yahoo.es yahoo.fi yahoo.fm yahoo.fr yahoo.ge yahoo.gg yahoo.gl yahoo.gm yahoo.gp yahoo.gr yahoo.gy yahoo.hk yahoo.hr yahoo.hu yahoo.ie yahoo.im yahoo.in yahoo.is yahoo.it yahoo.je yahoo.jo yahoo.la yahoo.lt yahoo.lu yahoo.lv yahoo.md yahoo.me yahoo.mk yahoo.mw yahoo.mx yahoo.nl yahoo.no yahoo.nu yahoo.ph yahoo.pl yahoo.pn yahoo.ps yahoo.pt yahoo.ro yahoo.ru yahoo.rw yahoo.se yahoo.sg yahoo.sh yahoo.si yahoo.sk yahoo.sm yahoo.sn yahoo.so yahoo.sr yahoo.st yahoo.tg yahoo.tk yahoo.tl yahoo.tm yahoo.tn yahoo.vg yahoo.ws',
  ),
  owned('eBay', passwordManagerResources, 'ebay.co.th ebay.com.tw'),
  owned(
    'eBay',
    v2fly('ebay'),
    'ebay-authenticate.net ebay-confirm.com ebay-online.com ebay-us.com ebay.be ebay.cn ebay.co.nz ebay.co.ve ebay.co.za ebay.com.ar ebay.com.cn ebay.com.ec ebay.com.mt ebay.com.ph ebay.jp ebay.lt ebay.mn ebay.net.cn ebay.org ebay.org.cn ebay.pk ebay.sg ebay.us ebay.vn ebay.yn.cn ebay.zj.cn ebayauthenticate.com.cn ebaybank.com wwwebay.com wwwebay.net',
  ),
];
