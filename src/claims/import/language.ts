/** Languages by the script that gives them away; where several share it, the most read one. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Languages of the Latin script by words that each uses all the time and its neighbours hardly ever. */
const STOPWORDS = new Map(
  Object.entries({
    en: 'in on at but after about more all you we they no does did the of and to that is was for with are has have been by from not will this his their which who were had would it as an be can cure should says said',
    es: 'en de la lo se su el los las del una que por con para como está pero más fue según han sus muestra imagen hay esta este al y',
    pt: 'de que em os dos das uma não com são foi pelo pela mais ao em seu sua mostra está após vídeo à é do da e',
    fr: 'de la en le les des une est dans pour qui sur pas avec aux ont été cette sont du et au ce il elle que',
    it: 'di la il gli della delle che è per non con sono nel una dei più alla questo stato ha lo del degli',
    de: 'der die das und ist nicht ein eine von mit zu den dem im des auf für sich werden wurde sind hat wird',
    nl: 'het een van de en niet zijn voor met op dat wordt werd heeft door bij naar ook uit',
    pl: 'w z na się nie jest że do przez jak po od dla oraz który są',
    tr: 've bir bu için ile olarak olan da de çok değil sonra kadar daha',
    id: 'yang dan di ini itu dengan untuk dari pada tidak akan adalah telah oleh ke',
    ro: 'și în este nu din pentru care cu că au fost pe sunt mai',
    cs: 'je na se že ve pro jsou které není jako podle',
    hr: 'je na se da su koji iz nije bi od za kako',
    sv: 'och att det som är på för av med inte till har den ett om',
    da: 'og at det er på for af med ikke til har den et en som der',
    hu: 'a az és hogy nem egy is meg van volt azt ez',
    tl: 'ang ng sa mga na ay si ni hindi para kay',
    sw: 'ya wa na kwa ni katika za la kuwa hii',
    vi: 'của và là được không cho trong người với các những một',
  }).map(([language, words]) => [language, new Set(words.split(' '))] as const),
);

const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;

/** Letters that are looked at: enough to tell. */
const SAMPLE = 400;

/**
 * The language of a text as a BCP 47 primary tag ("en"), `und` where it can't be told. What the feed says counts where
 * the text is written in that language's script: feeds tag the page, not the claim.
 *
 * @param stated what the record says, in any of the forms seen: "en", "en_US", "pt-BR"
 */
export function languageOf(text: string, stated: string | null): string {
  const sample = text.slice(0, SAMPLE);
  const tag = /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated ?? '')?.[0].toLowerCase() ?? null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of OTHER_LETTER.test(sample) ? SCRIPTS : []) {
    const count = sample.match(script)?.length ?? 0;
    if (count * 3 < letters || count === 0) continue;
    // Urdu is written as Arabic is, Ukrainian as Russian: the record knows better which, where it names one of those.
    return tag !== null && !STOPWORDS.has(tag) ? tag : language;
  }
  if (tag !== null && !SCRIPTS.some(([language]) => language === tag)) return tag;
  return byWords(sample);
}

function byWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: 'und', count: 0 };
  for (const [language, stopwords] of STOPWORDS) {
    const count = words.filter(word => stopwords.has(word)).length;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}
