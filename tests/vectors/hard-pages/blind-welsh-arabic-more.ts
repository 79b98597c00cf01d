import { form, type HardPage, page } from './page.ts';

/** Pages in Welsh and Arabic, and some in Italian, Urdu and Dutch. */
export const blindWelshArabicMore: readonly HardPage[] = [
  page('https://hwb-mewngofnodi.ysgol-bryneithin.example.wales/', 'ysgol, with Microsoft and Google behind Hwb', {
    lang: 'cy',
    title: 'Mewngofnodi – Microsoft 365 ac Google i ddisgyblion',
    body: `<h1>Ysgol Bryneithin</h1><p>Mewngofnodwch gyda’ch cyfrif Hwb i agor Microsoft Teams a Google Classroom</p>${form('Enw defnyddiwr', 'Cyfrinair', 'Mewngofnodi')}<footer>Llywodraeth Cymru · Ysgol Bryneithin</footer>`,
  }),
  page('https://fynghyfrif.cyngor-dyffrynlas.gov.uk/cy/login', 'cyngor, in the look of GOV.UK', {
    lang: 'cy',
    title: 'Mewngofnodi i’ch cyfrif – Cyngor Dyffryn Las',
    head: `<link rel="stylesheet" href="/assets/govuk-frontend.min.css">`,
    body: `<header class="govuk-header">Cyngor Dyffryn Las</header><h1 class="govuk-heading-l">Mewngofnodi</h1>${form('Cyfeiriad e-bost', 'Cyfrinair', 'Parhau')}<p>Nid GOV.UK One Login yw hwn.</p><footer class="govuk-footer">© Hawlfraint y Goron</footer>`,
  }),
  page('https://staff.bwrdd-iechyd-meirlan.wales.nhs.uk/mewngofnodi', 'bwrdd iechyd', {
    lang: 'cy',
    title: 'GIG Cymru – porth staff',
    body: `<img src="/gig-nhs.svg" alt="GIG Cymru NHS Wales"><h1>Mewngofnodi staff</h1>${form('Cyfeiriad NHS', 'Cyfrinair', 'Mewngofnodi')}<a>Mewngofnodi gyda Microsoft</a><footer>Bwrdd Iechyd Meirlan</footer>`,
  }),
  page('https://siop.crochendy-aberdwylan.cymru/talu', 'siop with PayPal', {
    lang: 'cy',
    title: 'Talu gyda PayPal',
    head: `<script src="https://www.paypal.com/sdk/js?client-id=z"></script>`,
    body: `<h1>Talu</h1><img src="https://www.paypalobjects.com/webstatic/icon/pp258.png" alt="PayPal"><form><input placeholder="Rhif y cerdyn" autocomplete="cc-number"><input placeholder="Cod diogelwch" autocomplete="cc-csc"><button>Talu £18</button></form><p>Crochendy Aberdwylan</p>`,
  }),
  page('https://portal.nour-university.example.ae/login', 'جامعة with Microsoft', {
    lang: 'ar',
    title: 'تسجيل الدخول – مايكروسوفت 365 | جامعة النور',
    body: `<div dir="rtl"><img src="/nour.svg" alt="جامعة النور"><h1>تسجيل الدخول إلى Microsoft 365</h1>${form('الرقم الجامعي', 'كلمة المرور', 'دخول')}<p>استخدم حسابك الجامعي للوصول إلى Outlook و Teams.</p><footer>© جامعة النور. جميع الحقوق محفوظة</footer></div>`,
  }),
  page('https://mail.wizarat-alqalam.example.sa/owa/auth/logon.aspx', 'Exchange of an office', {
    lang: 'ar',
    title: 'Outlook',
    body: `<form dir="rtl" name="logonForm" method="POST" action="/owa/auth.owa"><img alt="Outlook" src="/owa/auth/themes/resources/owa_text_blue.png"><label>المجال\\اسم المستخدم:<input name="username"></label><label>كلمة المرور:<input type="password" name="password"></label><span class="signinTxt">تسجيل الدخول</span></form>`,
  }),
  page('https://matjar-alward.example.eg/checkout', 'متجر with PayPal', {
    lang: 'ar',
    title: 'الدفع عبر PayPal أو البطاقة – متجر الورد',
    body: `<div dir="rtl"><h1>الدفع</h1><img src="https://www.paypalobjects.com/webstatic/mktg/logo/pp_cc_mark_37x23.jpg" alt="PayPal"><form><input placeholder="رقم البطاقة" autocomplete="cc-number"><input placeholder="تاريخ الانتهاء" autocomplete="cc-exp"><input placeholder="رمز الأمان" autocomplete="cc-csc"><button>ادفع</button></form><h2>لديك حساب؟</h2>${form('البريد الإلكتروني', 'كلمة المرور', 'تسجيل الدخول')}</div>`,
  }),
  page('https://akhbar-altiqniya.example.jo/facebook-phishing', 'خبر on a fake Facebook', {
    lang: 'ar',
    title: 'فيسبوك: تسجيل الدخول المزيف يسرق الحسابات',
    body: `<div dir="rtl"><article><h1>احذر: صفحة تسجيل دخول مزيفة لفيسبوك</h1><p>تطلب الصفحة البريد الإلكتروني وكلمة مرور Facebook ثم رمز التحقق.</p></article><aside>${form('اسم المستخدم', 'كلمة المرور', 'دخول الأعضاء')}</aside></div>`,
  }),
  page('https://madrasa-alamal.example.om/students', 'مدرسة with Google', {
    lang: 'ar',
    title: 'بوابة الطلاب – تسجيل الدخول بحساب Google',
    body: `<div dir="rtl"><h1>مدرسة الأمل</h1><a>تسجيل الدخول باستخدام Google</a>${form('رقم الطالب', 'كلمة المرور', 'تسجيل الدخول')}<footer>مدرسة الأمل الخاصة</footer></div>`,
  }),
  page('https://registro.liceo-montefalcone.example.it/accesso', 'registro di un liceo, with SPID and Google', {
    lang: 'it',
    title: 'Registro elettronico – Accedi con Google o SPID',
    body: `<h1>Liceo Montefalcone</h1><a>Entra con SPID</a><a>Entra con Google</a>${form('Nome utente', 'Password', 'Accedi')}<p>Poste Italiane, Aruba e Sielte sono gestori di identità SPID.</p>`,
  }),
  page('https://school.roshan-foundation.example.pk/login', 'اسکول with Google', {
    lang: 'ur',
    title: 'گوگل کلاس روم میں سائن ان – روشن فاؤنڈیشن',
    body: `<div dir="rtl"><h1>روشن فاؤنڈیشن اسکول</h1><p>گوگل کلاس روم کھولنے کے لیے اسکول کا پاس ورڈ لکھیں</p>${form('رول نمبر', 'پاس ورڈ', 'سائن ان')}<footer>روشن فاؤنڈیشن</footer></div>`,
  }),
  page('https://inloggen.woonstichting-dekade.nl/mijn', 'een woningcorporatie with DigiD', {
    lang: 'nl',
    title: 'Inloggen met DigiD – Mijn De Kade',
    body: `<h1>Mijn De Kade</h1><a><img src="/digid.svg" alt="DigiD"> Inloggen met DigiD</a><p>of met uw huurdersaccount</p>${form('E-mailadres', 'Wachtwoord', 'Inloggen')}<p>Betalen met iDEAL, ING, Rabobank of PayPal.</p><footer>Woonstichting De Kade</footer>`,
  }),
];
