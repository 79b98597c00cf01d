/** Words of web addresses: they make a strong name look like one (`https-paypal`), and are too common to say anything beside a weak one. */
export const webWords: ReadonlySet<string> = new Set(
  'app apps blue business click download england find free home http https mobile my net online site uk web website ww www'.split(' '),
);

/** Words that anybody puts beside anything: they hold a name together (`my-nhs-app`), and give nobody away. */
export const fillerWords: ReadonlySet<string> = new Set(
  'a all and app apps at best blog blue book books business buy by cdn chat city club cloud cn co com corp data de dev download edge en eu file files find first for fr free get go good group home host hosting hot http https i in ing info jobs la link links local mail map me media meme mobile my net new news now of office on one online or org people plus post prime pro s shop site small store tech test text that the this to today top tv uk us video view vip web website win world ww www you your'.split(
    ' ',
  ),
);
