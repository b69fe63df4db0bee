/*
 * What a sentence only mentions. "He joked that …", "Few believe that …", "In the novel, …", "It was long thought that …",
 * "She was urged to …" hold the words of a proposition, and nobody asserts it. The words that do this are a closed class as
 * far as grammar goes, an open one as far as words do: what is listed here was collected from grammars' lists of
 * non-factive, counterfactive and implicative predicates (Kiparsky & Kiparsky 1970; Karttunen 1971) and from news.
 */

import { Guarded } from '../../forms/guard.ts';
import { LOOKING } from './clauses.ts';

/** Negations of an assertion that assert all the more: "there is no doubt that …", "nobody denies that …". */
const VOUCHED = new Guarded(
  /\b(?:no|not|never|nobody|no one|few|little|without|beyond|hardly|cannot|can['’]t|n['’]t)\b(?: \w+){0,3}? (?:doubt\w*|question\w*|den(?:y|ies|ied|ying)|disput\w+|ignore\w*|forget\w*|secret|surprise\w*|overlook\w*|coincidence|joke|lie|myth|rumou?r|secrets)\b(?: about it| but)?(?: that)?/gi,
);

/** What something is compared with says nothing of whether it is so: "far more than economists had forecast". */
const THAN_EXPECTED = new Guarded(
  /\b(?:than|as) (?:[\w’']+ ){0,4}?(?:had |have |has |was |were )?(?:been )?(?:expected|forecast|predicted|thought|feared|hoped|anticipated|assumed|planned)\b/gi,
);

const ASSERT =
  '(?:sa(?:y|ys|id|ying)|tell\\w*|told|claim\\w*|suggest\\w*|show\\w*|pro(?:ve|ves|ved|ven|ving)|indicat\\w+|believ\\w+|think\\w*|thought|mean\\w*|conclud\\w+|find\\w*|found|confirm\\w*|establish\\w*|demonstrat\\w+|agree\\w*|accept\\w*|argu\\w+|impl(?:y|ies|ied)|maintain\\w*|allege\\w*|announc\\w+|admit\\w*|know|knows|holds?|holding|reckon\\w*|wr(?:ite|ites|ote|iting|itten)|declar\\w+|stat(?:e|es|ed|ing)|assert\\w*|insist\\w*|post(?:s|ed|ing)?|report(?:s|ed|ing)?)';
/** Before a verb in "-ing". */
const ASSERTING = `(?=\\w+ing\\b)${ASSERT}`;
const THAT = '(?:that|how|whether|if|why|…)';
const AROUND = '(?:\\w+[ ,]+){0,4}?';

/** Forms of a mention that asserts nothing. */
export const UNASSERTED: readonly Guarded[] = [
  // Verbs whose clause is wished, feared, played with or asked for.
  new Guarded(
    new RegExp(
      `\\b(?:doubt|pretend|dream|jok|fear|hop(?:e|ed|es|ing)\\b|wish|fantasi|hypothesi|speculat|demand|request|urg|worr|promis|vow|pledg|quipp?|mus(?:e|ed|es|ing)\\b)\\w*,? ${THAT}`,
      'i',
    ),
  ),
  new Guarded(/\b(?:jok|quipp)(?:es|ed|ing)\b|\b(?:in jest|half-jokingly|tongue in cheek)\b/i),
  new Guarded(
    /(?:^|[.!?"“”] *|\b(?:and|but|to|let['’]s|just|now|you|we|us) )(?:imagin(?:e|ing)|suppos(?:e|ing)|pretend|picture)\b(?! (?:for|up|in)\b)/i,
  ),
  new Guarded(/\b(?:what if|if only|as if|as though|were it true|it is (?:as if|claimed in jest))\b/i),
  // Assertions that are not made: "refused to say that", "nothing suggests that", "few believe that".
  new Guarded(
    new RegExp(
      `\\b(?:not|never|cannot|nobody|no one|none|nothing|neither|nor|few|hardly|scarcely|barely|no \\w+|[a-z]+n['’]t)\\b ${AROUND}(?:yet )?(?:been |be |to )?${ASSERT},?(?: \\w+){0,2}? ${THAT}`,
      'i',
    ),
  ),
  new Guarded(
    new RegExp(
      `\\b(?:refus\\w+|declin\\w+|fail\\w*|unable|unwilling|reluctant|yet|hesitat\\w+) to (?:be )?(?:${ASSERT}|convince|persuade)\\b|\\bstop\\w* short of\\b|\\b(?:rather than|instead of) ${ASSERT}`,
      'i',
    ),
  ),
  new Guarded(
    /\b(?:far from|not(?: yet| at all| so)?|isn['’]t|anything but|less than) (?:\w+ )?(?:certain|clear|proven|proved|true|established|sure|obvious|evident|settled|likely|the case|so)\b(?: that| whether| if| how|\W*…)/i,
  ),
  new Guarded(
    /\b(?:unclear|uncertain|unproven|unknown|questionable|doubtful|debatable|open|unlikely|impossible|inconceivable|unthinkable) (?:that|whether|if|how)\b/i,
  ),
  new Guarded(
    /\b(?:half|partly|partially|only partly|barely) true\b|\b(?:is|was) it (?:really |actually )?(?:true|so|a fact)\b/i,
  ),
  // Sayings that somebody might, must, ought to or no longer would make, or makes somebody else's.
  new Guarded(
    new RegExp(
      `(?<!\\b(?:I|[Ww]e)(?: \\w+)?)\\b(?:would|could|might|may|must|should|need to|needs to|has to|have to|had to)\\b (?:(?:have|not|also|then|only|us|you|be|still) )*(?!(?:holds?|find|found|report|reported|insist|reckon|known?|meant?)\\b(?! that\\b|[,:]? ["“…]))${ASSERT}\\b`,
      'i',
    ),
  ),
  new Guarded(
    new RegExp(
      `(?<!\\b(?:went|goes|go|going|gone|continued?|quick|first|rush(?:ed)?|took|used|is|was|had|came|come|set|have|has|proud|happy|glad|right|correct|fair|safe|known|meant)(?: \\w+)?) to (?:\\w+ )?${ASSERT} (?:\\w+ ){0,2}?${THAT}`,
      'i',
    ),
  ),
  new Guarded(new RegExp(`(?:^|[.!?"“”] )To ${ASSERT}\\b`)),
  new Guarded(
    new RegExp(
      `\\b(?:against|for|stop(?:s|ped|ping)?|quit|avoid\\w*|from|without|than|ceased?|caught|tired of|sick of|instead of) (?:\\w+ )?${ASSERTING}`,
      'i',
    ),
  ),
  new Guarded(
    /\b(?:only|just) (?:\w+ ){1,3}?(?:say|says|said|claim|claims|claimed|believe|believes|think|thinks|maintain|maintains|insist|insists) that\b/i,
  ),
  new Guarded(
    /\b(?:out of context|misquot\w+|misrepresent\w*|mistransl\w+|misread\w*|misheard|misunderst\w+|news to)\b/i,
  ),
  // What laymen believe is told of them.
  new Guarded(
    /\b(?:people|voters|americans|britons|germans|adults|respondents|the public|citizens|parents|readers|viewers|teenagers|students|men|women|republicans|democrats|percent|per cent|%) (?:\w+ ){0,2}?(?:believe|think|feel|assume|are convinced|are sure|suspect)s?,? that\b/i,
  ),
  // "Drivers think they pay more": whether they do is not told.
  new Guarded(/(?<!\b(?:I|we|you) )\b(?:believe|think|assume|suspect|imagine)s? (?:that )?they\b/i),
  new Guarded(/\bwhether\b/i),
  new Guarded(
    /^\W*(?:even if|if|unless|were it|had it been|assuming|provided(?= (?:that|the|it|they|he|she|you|we|there)\b)|in case)\b/i,
  ),
  // Taken back, or called wrong.
  new Guarded(
    /\b(?:wrong|mistaken|incorrect|inaccurate|dishonest|absurd|nonsense|ridiculous|misleading|unfair|foolish|naive|naïve|irresponsible|premature|too early|tempting|a mistake|an error|a lie|a stretch|an exaggeration|an overstatement) (?:to (?:\w+ ){0,3}?(?:say|tell|claim|think|believe|suggest|assert|argue|write|conclude|assume|state|imply|insist|report|have)|when|in (?:saying|claiming|telling|thinking|stating|asserting|suggesting|arguing|writing))/i,
  ),
  new Guarded(
    /\b(?:apologi[sz]\w+|sorry|criticis\w+|criticiz\w+|rebuked|sued|fined|jailed|fired|suspended|mocked|ridiculed|ashamed|guilty|accused) (?:\w+ ){0,2}?(?:for|of) (?:\w+ )?(?:saying|claiming|suggesting|telling|writing|implying|asserting|alleging|stating|spreading|lying|pretending|inventing|making up)/i,
  ),
  new Guarded(
    /\b(?:retract|recant|withdr(?:aw|ew)|walk(?:ed|s|ing) back|t(?:ook|ake|akes|aking) back|backtrack|back(?:ed|s|ing)? (?:away|down) from|disavow|disown|abandon|correct)\w*(?: \w+){0,4}? (?:claim|assertion|statement|allegation|accusation|remark|suggestion|idea|notion|theory|belief|view|report|story|argument|charge|contention)s?\b/i,
  ),
  new Guarded(
    /\b(?:reject|dismiss|debunk|laugh(?:ed|s|ing)? off|thr(?:ew|ow|ows|own) out|mock|ridicul|rubbish|scoff(?:ed|s)? at|pour(?:ed|s)? (?:cold water|scorn) on|refut|rebut|contradict|challeng|question|disput|disprov|discredit|den(?:y|ies|ied)|quash|scotch|bur(?:y|ied)|t(?:orn|ore|ear) apart|demolish|tired of|sick of|fed up with|no truth (?:in|to)|nothing (?:in|to)|against|contrary to)\w*(?: \w+){0,4}? (?:claim|assertion|statement|allegation|accusation|suggestion|idea|notion|theor(?:y|ies)|belief|view|argument|charge|contention|talk|reports?|stor(?:y|ies)|myth|rumou?r)s? (?:that|…)/i,
  ),
  new Guarded(
    /\b(?:myth|lie|hoax|fiction|misconception|fantasy|rumou?r|legend|illusion|pretence|pretense|fallacy|delusion|falsehood|fairy tale|urban legend|old wives['’] tale|canard|fib|made-up (?:story|claim)|conspiracy theory|tale|punchline|gag|jokes?|jest|skit|prank|motion|prospect|possibility|danger|threat|risk|fears?|hopes?|dreams?|wish(?:es)?|condition|demands?|requests?|calls?|proposal|bets?|chances?|odds|suspicions?|doubts?|question)(?: \w+ed)? (?:that|whether|…)/i,
  ),
  new Guarded(
    /\b(?:no|little|scant|any|without|lack\w*|demand\w*|ask\w*(?: for)?|want\w*|need\w*|await\w*|seek\w*|look\w* for|search\w* for) (?:\w+ ){0,3}?(?:proof|evidence|confirmation|signs?|indications?|reason to (?:think|believe)|basis|hint|support for|grounds|trace)\b/i,
  ),
  // Believed once.
  new Guarded(
    /\b(?:once|long|longer|previously|formerly|used to(?: be)?|originally|initially|at first|first|until(?: \w+,?){1,3}?|in the past,?|years ago,?|back then,?) (?:\w+ ){0,3}?(?:believ\w+|think|thought|assum\w+|held|hold|said|say|tell|told|write|wrote|claim\w*|taught|expect\w+|fear\w*|hop(?:ed|ing)|suspect\w*|feared|predicted|imagined)\b(?!(?: that)?[:,]? ["“]|[:,] …| of (?:itself|himself|herself|themselves)\b|(?<=, .*)\W*$)/i,
  ),
  new Guarded(
    /\b(?:believed|thought|assumed|held|expected) (?:once|for (?:decades|centuries|years|a long time)|until)\b/i,
  ),
  new Guarded(
    /\bhad (?:\w+ ){0,2}?(?:expected|hoped|feared|thought|assumed|believed|wanted|planned|intended|meant|predicted|forecast)\b(?! of (?:itself|himself|herself|themselves)\b)/i,
  ),
  // Done by nobody yet.
  new Guarded(
    /\b(?:is|are|was|were|be|been|being|had|has been|have been) (?:\w+ )?(?:urged|asked|told|pressed|invited|advised|encouraged|begged|lobbied|pushed|expected|supposed|tipped|forecast|meant|rumou?red|called (?:up)?on|petitioned|summoned|tempted|unlikely|in talks|under pressure) (?:\w+ ){0,4}?to \w+/i,
  ),
  new Guarded(
    /\b(?:urg|ask|press|call|lobby|beg|petition|encourag|pressur|want|wish|hop|campaign|long|demand)\w*(?: \w+){0,5}? (?:on|for) (?:\w+ ){1,5}?to \w+/i,
  ),
  new Guarded(
    /\b(?:discuss|debat|consider|weigh|ponder|decid|mull|vot|ask|wonder|argu|negotiat|test|examin|investigat|look(?:ed|s|ing)? (?:at|into)|explor)\w*(?: on| over| again)? (?:whether|if) /i,
  ),
  new Guarded(new RegExp(`\\b(?:hoax|fake|prank|forgery|chatbot)(?: \\w+){0,2}? ${ASSERT}\\b`, 'i')),
  new Guarded(/\b(?:made up|making up|makes up|invent\w*|fabricat\w*|concoct\w*) (?:\w+ ){1,4}?(?:that|…)/i),
  new Guarded(/\b(?:falsely|misleadingly|untruthfully|dishonestly|baselessly)\b/i),
  new Guarded(
    new RegExp(
      `\\b(?:wrongly|incorrectly|erroneously|mistakenly|inaccurately) (?:\\w+ )?(?:${ASSERT}|accus|link|attribut|blam|assum|suppos|suspect|describ|portray|present|label|quot|credit|inform|assur|expect)`,
      'i',
    ),
  ),
  new Guarded(
    /\b(?:backtracked|backpedall?ed|recanted|correct(?:ed|s|ing) (?:a|an|the|his|her|him|them|themselves|himself|herself|viewers|readers))\b/i,
  ),
  // Told in fiction, or by something made up.
  new Guarded(
    /\b[Ii]n (?:[^\s,]+ ){1,4}?(?:novels?|films?|movies?|sitcoms?|sketch(?:es)?|parod(?:y|ies)|satires?|thrillers?|dystopias?|short stor(?:y|ies)|fairy tales?|dreams?|nightmares?|history novel|fantas(?:y|ies)|(?:alternative|alternate|counterfactual) histor(?:y|ies)|parallel (?:world|universe)s?|thought experiments?|scenarios?|simulations?|video games?|comed(?:y|ies)|musicals?|mockumentar(?:y|ies)|sequels?|screenplays?)\b/,
  ),
  new Guarded(
    /\b(?:films?|movies?|novels?|sitcoms?|sketch(?:es)?|thrillers?|dystopias?|comed(?:y|ies)|musicals?|video games?|short stor(?:y|ies)) (?:\w+ ){0,3}?(?:tells?|imagines?|depicts?|portrays?|has|have|shows?|in which|where|about|pretends?)\b/i,
  ),
  new Guarded(
    /\b(?:doctored|computer-(?:made|generated)|photoshopped|fake|faked|fabricated|manipulated|altered|spoof|satirical|parody|deepfaked?|ai-generated|bogus|hoax) (?:\w+ ){0,2}?(?:videos?|photos?|photographs?|pictures?|images?|posts?|sites?|websites?|accounts?|articles?|tweets?|clips?|audio|recordings?|screenshots?|headlines?|letters?|documents?|reports?|stories|story|news)\b/i,
  ),
  new Guarded(
    /…\W* (?:is|was|are|were|has been|have been) (?:\w+ )?(?:fake|false|untrue|wrong|bogus|debunked|misleading|doctored|satire|a hoax|a lie|incorrect|fabricated|made up|unfounded|baseless)\b/i,
  ),
  // Taken back, excused, called a tale, or told to somebody who was not won over.
  new Guarded(
    /\bcorrections? (?:\w+ ){0,4}?(?:after|for) (?:\w+ ){0,3}?(?:report|say|claim|stat|writ|suggest|tell)ing\b/i,
  ),
  new Guarded(
    /\b(?:few|no|hardly|nobody|none|not|never|n['’]t) (?:\w+ ){0,5}?(?:subscribe|sign up|adhere|hold|share|agree|buy into|endorse|support)\w*(?: to| with)?(?: \w+){1,3}? (?:view|idea|notion|theory|belief|claim|opinion)s? (?:that|…)/i,
  ),
  new Guarded(
    /\b(?:row|back|climb|edg|walk|step|retreat|roll)(?:ed|s|ing)? ?(?:back |down |away )?from (?:\w+ ){1,3}?(?:insistence|line|position|contention|view|stance|claim|boast|promise) (?:that|…)/i,
  ),
  new Guarded(
    /\b(?:tried|tries|trying|sought|attempt(?:ed|s|ing)|struggl(?:ed|es|ing)|hop(?:ed|es|ing)) to (?:persuade|convince|tell|teach|assure)\b/i,
  ),
  new Guarded(/\b(?:belief|excuse|pretext|superstition|propaganda) (?:that|…)/i),
  new Guarded(/\b(?:deleted|opening|final|closing|last|first|famous) scenes?\b|\bstory in which\b/i),
  new Guarded(
    /(?:^\W*That\b.*|…\W*) (?:is|was|remains) (?:\w+ ){0,3}?(?:legend|myth|hoax|lie|fiction|tale|canard|fallacy|misconception|fabrication|invention|delusion|falsehood|nonsense)\b/i,
  ),
  // A claim that is looked at, not made.
  new Guarded(
    /\b(?:check|examin|investigat|look(?:ed|s|ing)? (?:at|into)|t(?:ake|akes|ook|aking) issue with|ask(?:ed|s|ing)? about|weigh|test|analys|analyz|scrutini[sz]|fact-check|respond(?:ed|s|ing)? to|react(?:ed|s|ing)? to|outrag|alarm)\w*(?: \w+){0,4}? (?:claim|assertion|allegation|suggestion|theory|idea|notion|statement|view)s? (?:that|…)/i,
  ),
  // Taken back in the same breath.
  new Guarded(
    /,? (?:or so (?:the|they|he|she|it|we|people|many|some|its)|goes the (?:\w+ )?(?:myth|story|tale|theory|joke|legend|rumou?r|claim)|if (?:you|one|we) (?:are to )?(?:believe|trust)|if \w+ (?:is|are) to be believed)\b|[,;—–-] (?:he|she|they) (?:lied|joked|quipped|fibbed|pretended)\b|\b(?:the )?opposite is (?:true|the case)\b/i,
  ),
  new Guarded(
    /\?["”]? +(?:hardly|not|no|wrong|nope|never|nonsense|rubbish|far from)\b|[.!]["”]? +(?:or (?:does|do|did|is|are|was|were|has|have|can|will) (?:it|they|he|she|there|we)\b|not so\b|wrong[.!]|nope\b|nonsense[.!])/i,
  ),
  new Guarded(
    /[,;—–-] (?:but |yet |though |although |only |and )?(?:(?:it|that|this|they|he|she|none of it|nothing of the (?:kind|sort)) (?:(?:is|was|were|are|has|had|did|does|do|have)(?: not\b|n['’]t\b| never\b)(?= *(?:[.,;]|$|happen|come|came|so\b|to be\b|true\b|the case\b|been\b|work))|never (?:did|has|had|was|were|came|happened)|went on to\b|turned out)|(?:it|that|this|which|all of which) (?:is|was|are|were) (?:\w+ )?(?:false|untrue|wrong|a lie|a myth|a hoax|nonsense|fiction|made up|invented)\b)/i,
  ),
];

/**
 * The words with which a text mentions something without asserting it; '' where it asserts what it says. `…` may stand for
 * the clause that is mentioned. Pure.
 */
export function unassertedIn(text: string): string {
  const plain = LOOKING.replace(THAN_EXPECTED.replace(VOUCHED.replace(text, ' '), ' '), ' ');
  for (const form of UNASSERTED) {
    const hit = form.exec(plain);
    if (hit) return hit[0].trim();
  }
  return '';
}
