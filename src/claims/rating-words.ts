import type { Verdict } from './verdict.ts';

/** Rating strings by what they mean, parted by `|`. Case, accents, punctuation at the end, `_` and `-` play no part. */
type Meanings = Partial<Record<Verdict, string>>;

/**
 * What rating strings mean whoever uses them, a row a language. A string stands here only if it says how true a claim
 * is and nothing else: "Old video" or "Scam" does not. Pinocchios are The Washington Post's own scale: one "mostly true",
 * two "half true", three "mostly false", four "whoppers".
 */
export const RATING_WORDS: readonly Meanings[] = [
  {
    true: 'true|correct|accurate|fact|right|confirmed|legit|correct attribution|this is true|this is correct|this is right|this is accurate|the claim is true|this claim is true',
    'mostly-true':
      'mostly true|mostly correct|mostly accurate|mostly right|largely true|largely correct|largely accurate|broadly true|broadly correct|broadly accurate|mainly true|one pinocchio|this is mostly true',
    mixed:
      'half true|half truth|mixed|mixture|partly true|partially true|partly false|partially false|partly correct|partially correct|partly accurate|partially accurate|partly true, partly false|two pinocchios|this is partly true|this is partially true',
    'mostly-false':
      'mostly false|mostly incorrect|mostly inaccurate|mostly wrong|largely false|largely incorrect|largely inaccurate|mainly false|three pinocchios|this is mostly false',
    false:
      'false|incorrect|inaccurate|wrong|fake|hoax|untrue|not true|not correct|not accurate|fiction|fabricated|doctored|digitally altered|altered|altered photo|altered image|altered video|photoshopped|deepfake|bogus|debunked|pants on fire|four pinocchios|bottomless pinocchio|fake news|false news|fake quote|fabricated quote|misattributed|false and misleading|misleading and false|false and lacks context|totally false|completely false|entirely false|this is false|this is fake|this is incorrect|this is inaccurate|this is wrong|this is untrue|this is not true|this is not correct|the claim is false|this claim is false|the claims are false|the claim is fake',
    misleading:
      'misleading|missing context|lacks context|lacking context|needs context|out of context|taken out of context|false context|wrong context|context missing|cherry picked|cherry picks|cherry picking|distorts the facts|spins the facts|distorted|exaggerated|exaggerates|exaggeration|not the whole story|miscaptioned|misrepresented|deceptive|flawed reasoning|this is misleading|this is exaggerated|this lacks context|this needs context|the claim is misleading|this claim is misleading',
    unproven:
      'unproven|not proven|unsupported|unsubstantiated|no evidence|lacks evidence|insufficient evidence|no proof|unverified|unverifiable|unconfirmed|baseless|unfounded|inconclusive|undetermined|this lacks evidence',
    satire: 'satire|labeled satire|originated as satire|satirical|parody|sarcasm|sarcastic',
  },
  // Spanish, Catalan
  {
    true: 'verdadero|verdad|cierto|correcto|verídico|vertader|cert',
    'mostly-true': 'mayormente verdadero|mayormente cierto|mayoritariamente verdadero|casi cierto|verdadero, pero',
    mixed:
      'verdad a medias|verdades a medias|medias verdades|media verdad|parcialmente falso|parcialmente verdadero|parcialmente cierto|mixto',
    'mostly-false': 'mayormente falso|mayoritariamente falso|casi falso',
    false: 'falso|falsa|mentira|incorrecto|bulo|erróneo|contenido falso|noticia falsa|totalmente falso|fals',
    misleading:
      'engañoso|engañosa|enganyós|exagerado|descontextualizado|fuera de contexto|falta contexto|falta de contexto|sin contexto|sacado de contexto|tergiversado',
    unproven:
      'sin pruebas|sin evidencia|sin evidencias|no hay pruebas|no hay evidencia|no comprobado|insostenible|sin sustento|no verificable|inverificable|no probado',
    satire: 'sátira|humor|parodia',
  },
  // Portuguese, Galician
  {
    true: 'verdadeiro|verdade|certo|correto|fato|é verdade',
    'mostly-true': 'verdadeiro, mas|verdadeiro, mas...|praticamente verdadeiro|quase verdadeiro',
    mixed: 'meia verdade|meias verdades|parcialmente falso|parcialmente verdadeiro|parcialmente correto',
    'mostly-false': 'praticamente falso|quase falso|maioritariamente falso',
    false: 'falsidade|errado|incorreto|é falso|boato|é mentira|montagem|notícia falsa|pimenta na língua',
    misleading: 'enganoso|enganador|distorcido|sem contexto|fora de contexto|falta contexto|não é bem assim',
    unproven: 'sem provas|sem evidências|não há provas|não há evidências|insustentável|não comprovado',
    satire: 'humor|paródia',
  },
  // French
  {
    true: 'vrai|exact|correct|c’est vrai|vérifié',
    'mostly-true': 'plutôt vrai|presque vrai|majoritairement vrai|en grande partie vrai',
    mixed:
      'partiellement faux|partiellement vrai|en partie vrai|en partie faux|à moitié vrai|mi-vrai mi-faux|mitigé|mixte',
    'mostly-false': 'plutôt faux|presque faux|majoritairement faux|en grande partie faux',
    false: 'faux|fausse|incorrect|c’est faux|intox|infox|canular|faux, faux et archi-faux|photomontage',
    misleading:
      'trompeur|trompeuse|exagéré|manque de contexte|contexte manquant|hors contexte|sorti de son contexte|détourné',
    unproven: 'infondé|sans preuve|sans preuves|non prouvé|aucune preuve|non vérifié|invérifiable',
    satire: 'parodie|satirique',
  },
  // Italian
  {
    true: 'vero|corretto|verità|notizia vera',
    'mostly-true': 'quasi vero|per lo più vero|c’eri quasi',
    mixed: 'parzialmente vero|parzialmente falso|parzialmente falsa|in parte vero|vero a metà|mezza verità|nì',
    'mostly-false': 'quasi falso|per lo più falso|pinocchio andante',
    false: 'sbagliato|errato|bufala|notizia falsa|panzana pazzesca|scorretto',
    misleading:
      'fuorviante|ingannevole|esagerato|contesto mancante|mancanza di contesto|fuori contesto|decontestualizzato',
    unproven: 'infondato|non verificabile|non dimostrato|senza prove',
    satire: 'satira',
  },
  // German
  {
    true: 'wahr|richtig|korrekt|stimmt|fakt|das stimmt',
    'mostly-true': 'größtenteils richtig|größtenteils wahr|weitgehend richtig|überwiegend richtig|fast richtig',
    mixed: 'teilweise falsch|teilweise richtig|teilweise wahr|teils falsch|teils richtig|halbwahr|halb wahr|gemischt',
    'mostly-false': 'größtenteils falsch|weitgehend falsch|überwiegend falsch|fast falsch',
    false:
      'falsch|unwahr|gefälscht|fälschung|frei erfunden|erfunden|stimmt nicht|das stimmt nicht|falschmeldung|nicht korrekt',
    misleading: 'irreführend|fehlender kontext|falscher kontext|aus dem kontext gerissen|kontext fehlt|übertrieben',
    unproven: 'unbelegt|unbewiesen|nicht belegt|keine belege|nicht überprüfbar|unbegründet',
  },
  // Dutch, Danish, Norwegian, Swedish, Finnish
  {
    true: 'waar|juist|klopt|sandt|rigtigt|sant|faktisk helt sant|oikea|totta|rätt',
    'mostly-true': 'grotendeels waar|grotendeels juist|mestendels sandt',
    mixed:
      'gedeeltelijk waar|gedeeltelijk onwaar|gedeeltelijk juist|halvt sandt|delvis sant|faktisk delvis sant|delvis falsk|delvist falsk',
    'mostly-false': 'grotendeels onwaar|grotendeels onjuist|mestendels falsk',
    false: 'onwaar|onjuist|vals|nep|nepnieuws|klopt niet|falsk|falskt|forkert|faktisk helt feil|fel|väärä',
    misleading:
      'misleidend|ontbrekende context|uit de context|vildledende|misvisende|villedende|missvisande|vilseledande|harhaanjohtava',
    unproven: 'ongefundeerd|niet bewezen|onbewezen|udokumenteret|ikke bevist|obevisat',
    satire: 'satiiri',
  },
  // Polish, Czech, Slovak, South Slavic, Romanian, Hungarian, Greek, Lithuanian, Turkish, Albanian
  {
    true: 'prawda|pravda|istina|tačno|točno|istinito|adevărat|igaz|αληθές|αλήθεια|doğru|tiesa|e vërtetë',
    'mostly-true': 'w większości prawda|uglavnom tačno|uglavnom točno|w miarę prawda',
    mixed:
      'częściowy fałsz|częściowa prawda|częściowo prawda|poluistina|polovična istina|parțial adevărat|parțial fals|karma|részben igaz',
    'mostly-false': 'w większości fałsz|uglavnom netačno|uglavnom netočno',
    false:
      'fałsz|nieprawda|nepravda|neistina|netačno|netočno|lažna vijest|lažna vest|lažno|falsuri|hamis|álhír|ψευδές|ψευδή|yanlış|asılsız|melas|melagiena|e rreme',
    misleading:
      'manipulacja|wprowadza w błąd|brak kontekstu|zavádějící|zavádzajúce|zavadzajúce|manipulacija|înșelător|megtévesztő|παραπλανητικό|yanıltıcı|klaidina|trūksta konteksto',
    unproven: 'nieweryfikowalne|neověřitelné|neoveriteľné|imposibil de verificat|bizonyítatlan|αβάσιμο|belirsiz',
    satire: 'satyra|szatíra',
  },
  // Russian, Ukrainian, Bulgarian
  {
    true: 'правда|истина|вярно|правдиво',
    mixed: 'полуправда|напівправда|частично правда|частково правда|частично ложь',
    'mostly-false': 'большей частью неправда|переважно неправда',
    false: 'ложь|неправда|фейк|фальшивка|фалшиво|невярно|брехня|невірно|неверно',
    misleading:
      'манипуляция|маніпуляція|манипулация|вводит в заблуждение|вводить в оману|подвеждащо|без контекста|відсутній контекст',
    unproven: 'без доказательств|без доказів|недоказано|необґрунтовано',
    satire: 'сатира',
  },
  // Arabic, Persian, Urdu, Hebrew
  {
    true: 'صحيح|حقيقي|حقيقة|درست|נכון',
    'mostly-true': 'صحيح غالبا|صحيح في معظمه',
    mixed: 'صحيح جزئيا|نصف حقيقي|نصف صحيح|زائف جزئيا|زائف جزئي|غير صحيح جزئيا|خاطئ جزئيا|نیمه درست',
    false:
      'خطأ|خاطئ|زائف|كاذب|خبر كاذب|خبر زائف|غير صحيح|ليس صحيحا|مفبرك|ملفق|مش حقيقي|غير حقيقي|اشاعة|شائعة|نادرست|جھوٹ|غلط|שקר|לא נכון',
    misleading: 'مضلل|مضللة|سياق ناقص|خارج السياق|سياق مضلل|گمراه‌کننده|گمراه کن|מטעה',
    unproven: 'غير مثبت|لا دليل|بلا دليل',
    satire: 'ساخر|سخرية|محتوى ساخر',
  },
  // Hindi, Bengali, Marathi and others of India
  {
    true: 'सच|सत्य|सही|সত্য|ખરું',
    mixed: 'आधा सच|अर्ध सत्य|अर्धसत्य|आंशिक सत्य|আংশিক সত্য|আংশিক মিথ্যা',
    false: 'झूठ|झूठा|असत्य|फर्जी|फ़र्ज़ी|गलत|ग़लत|खोटे|মিথ্যা|ভুয়া|গুজব|பொய்|தவறானது|తప్పు|ખોટું|ਝੂਠ|തെറ്റ്|ಸುಳ್ಳು|jhooth',
    misleading: 'भ्रामक|दिशाभूल करणारे|বিভ্রান্তিকর|తప్పుదోవ|ગેરમાર્ગે દોરતું|bhraamak',
    satire: 'व्यंग्य',
  },
  // Chinese, Japanese, Korean
  {
    true: '正確|正确|真實|真实|真|事實|事实|사실|정확',
    'mostly-true': 'ほぼ正確|대체로 사실|大致正確',
    mixed: '部分錯誤|部分正确|部分正確|半分正確|절반의 사실|一部誤り',
    'mostly-false': '대체로 거짓|대체로 사실 아님',
    false: '錯誤|错误|假|虛假|虚假|謠言|谣言|不實|不实|誤り|虚偽|거짓|사실 아님|전혀 사실 아님|デマ',
    misleading: '誤導|误导|ミスリード|缺乏背景|오해 소지|断章取义|斷章取義',
    unproven: '根拠不明|證據不足|证据不足|판단 유보',
  },
  // Indonesian, Malay, Filipino, Vietnamese, Thai, Swahili
  {
    true: 'benar|fakta|totoo|đúng|จริง|kweli',
    mixed: 'sebagian benar|sebagian salah',
    false: 'salah|keliru|hoaks|palsu|tidak benar|hindi totoo|mali|sai|sai sự thật|เท็จ|ปลอม|uongo|si kweli',
    misleading:
      'menyesatkan|kurang konteks|di luar konteks|mengelirukan|nakaliligaw|kulang sa konteksto|บิดเบือน|inapotosha',
    unproven: 'belum terbukti|tidak terbukti|walang batayan',
  },
];

/** What strings mean only where a certain publisher uses them; a publisher is its name or host without `the` and ending. */
export const PUBLISHER_WORDS: Readonly<Record<string, Meanings>> = {
  abc: { true: 'checks out', 'mostly-true': 'in the ballpark', false: 'doesn’t check out' },
  africacheck: { misleading: 'understated' },
  covid19facts: { 'mostly-true': 'accurate as a whole', 'mostly-false': 'inaccurate as a whole' },
  factcheckni: { 'mostly-true': 'accurate with consideration', 'mostly-false': 'inaccurate with consideration' },
  misbar: { false: 'myth', misleading: 'selective' },
  politifact: { 'mostly-false': 'barely true' },
  theferret: { false: 'ffs' },
  washingtonpost: { true: 'geppetto checkmark' },
};
