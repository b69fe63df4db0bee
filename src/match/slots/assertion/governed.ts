import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Alignment } from '../align.ts';

/** "avoided to", "pretended to": what stands before the verb that it governs, with "to" between. */
const BEFORE_TO = new Guarded(/([\p{L}’'-]+) to (?:\p{L}+ly )?$/u);
/** "On course to be the …", "offered openly to have …". */
const LOOSELY_TO = new Guarded(
  /([\p{L}’'-]+) (?:\p{L}+ly )?to (?:(?:be|become|have been) (?:the |an? )?|have )?(?:\p{L}+ly )?$/u,
);
/** After these what the infinitive tells was done (implicatives: Karttunen 1971), or another slot looks at them. */
const DONE =
  /^(?:fail\w*|refus\w*|declin\w*|neglect\w*|manag\w*|beg[aiu]n\w*|start\w*|went|go|goes|going|continu\w*|help\w*|happen\w*|proceed\w*|cho(?:se|oses?|sen)|decid\w*|com(?:e|es|ing)|came|got|get|gets|known|found|shown|seen|proved|proven|reported|estimated|calculated|dar(?:e|ed|es)|is|are|was|were|be|been|has|have|had|having|ought|used|need|needs|needed|able|enough|first|last|only|second|third|next|order|free|way|on|likely|likelier|forced|obliged|compelled|made|quick|proud|happy|glad|delighted|honou?red|rush\w*|hurr(?:y|ies|ied)|one|set|going|due|set|as|it|them|him|her|us|me|you|nothing|little)$/i;
/**
 * Nouns, adjectives and verbs without an ending that tell of what is not done: before "to", or before "of" and a verbal noun.
 * Any other noun before "to" is what it was done with, or took ("took ten minutes to", "uses diamonds to", "the only one to").
 */
const UNDOES =
  /^(?:(?:plan|bid|goal|target|effort|attempt|proposal|motion|move|push|vote|campaign|bill|promise|pledge|vow|threat|offer|intention|aim|ambition|hope|wish|want|desire|dream|call|demand|request|appeal|pressure|chance|opportunity|duty|temptation|refusal|reluctance|agreement|deal|scheme|plot|ploy|seek|intend|expect|prepare|threaten|agree|try|strive|struggle|swear|volunteer)s?|tr(?:y|ies)|sought|swore|sworn|meant|yet|loath|reluctant|ready|willing|keen|eager|hesitant|prone|poised|course|up|right|near|paid|inquiry|investigation|probe|talks)$/i;
/** Whoever is asked to do it, or thought to, stands before "to": "asked the court to", "expected rents to". */
const ASKED_TO = new Guarded(
  /\b((?:ask|urg|expect|want|press|beg|petition|lobb|encourag|advis|invit|call|tell|implor|plead|wait|wish|intend|forecast|predict|challeng|nominat|plan|propos|mov|vot)(?:y|e|es|s|d|ed|ied|ies|ing)?|told|sought|bid) (?:on |for |with )?(?:[\p{L}\d.’'-]+ ){1,6}to (?:\p{L}+ly )?$/iu,
);

/** Things whose names end as verbal nouns do. */
const THING =
  /^(?:building|meeting|hearing|wedding|painting|opening|crossing|beginning|landing|clothing|ceiling|(?:some|any|every)?thing|king|ring|wing|spring|string|morning|evening|human being|sibling|darling|offspring)$/i;

/** What a word tells of a verb that it governs: not done, for all that is said ("tasked", "a plan", "loath"). */
const undoes = (word: string): boolean => (/(?:ed|ing)$/.test(word) && !THING.test(word)) || UNDOES.test(word);

/** "avoided closing", "was against closing": what governs a verbal noun. */
const BEFORE_ING = new Guarded(
  /\b(avoid\w*|oppos\w*|delay\w*|consider\w*|suggest\w*|propos\w*|postpon\w*|resist\w*|reject\w*|discuss\w*|imagin\w*|contemplat\w*|recommend\w*|favou?rs?|favou?r(?:ed|ing)? of|against|afraid of|fears? of|dream\w* (?:of|about)|talk\w* (?:of|about)|sp(?:eak|eaks|oke) (?:of|about)|think\w* (?:of|about)|thought (?:of|about)|threat\w* of|accused of|suspected of|cleared of|acquitted of|incapable of|short of|close to|from|instead of|without|rather than|warn\w* (?:of|against)|idea of|prospect of|risk of?|hopes? of|chance of|possibility of|plans? (?:of|for)|charged with|toy\w* with|risk\w*|favou?red|favou?ring|forb(?:ade|id\w*)|bann?(?:ed|ing|s)?|prohibit\w*|prevent\w*|block\w*|rul(?:ed|es|ing) out|rule out|g(?:ave|ive|ives|iving) up|dread\w*|fear(?:ed|s|ing)|mention\w*|advis\w+|advocat\w+|envisag\w*|anticipat\w*|allow\w*|permit\w*|discourag\w*|put(?:ting|s)? off|halt\w*|ceas\w*|abandon\w*|shelv\w*|rehears\w*|practis\w*|forg(?:o|oes|one)|insist\w* on|aim\w* at|object\w* to|opposed to|committed to|stopp(?:ed|ing)|stops|miss(?:ed|es)?) (?:\p{L}+ly )?$/iu,
);
/** "tasked with closing", "lobbied for closing": whatever word a preposition joins to a verbal noun … */
const JOINED = new Guarded(
  /(\p{L}+) (?:up |out |forward |off )?(of|for|with|at|to|into|against|about|towards?) (?:\p{L}+ly |its |their |his |her )?$/u,
);
/** … but these, after which it was done, and nouns that only qualify what was done. */
const JOINS_DONE =
  /^(?:responsible|forced|tricked|talked|pressured|coerced|bullied|lured|drawn|dragged|succe\w+|result\w*|end\w*|start\w*|began|begins|involved|engag\w+|away|guilty|convicted|credit\w*|known|famous|notorious|busy|persist\w*|admit\w*|confess\w*|resort\w*|caught|addition|praised|critici[sz]\w+|fined|sued|blamed|jailed|sentenced|punished|condemned|thanked|apologi[sz]\w+|history|record|habit|way|ways|means|process|act|middle|job|work|addict\w*|used|accustomed|prison|part|role|specialis\w+|speciali[sz]\w+|took|take|takes|taking|turn\w*|mov(?:ed|es|ing)|went|go(?:es|ing)?|c(?:ame|omes?|oming)|led|leads?|back|down|round|right|wrong|first|last|only|alone|pride|pleasure|step|decision|delight\w*|instrumental|effective|pioneer\w*|justified|right|is|are|was|were|be|been|and|or|but|that|which|who|it|them|him|her|us|year|years|month|months|day|days|week|weeks|time|times|people|percent|million|billion)$/i;

/** "is alleged to have closed", "cleared of having closed". */
const BEFORE_DONE = new Guarded(
  /\b(?:(alleged|believed|thought|rumou?red|supposed|said|reputed|suspected|presumed|feared|assumed|claims?|claimed|pretend\w*) to have|((?:accused|suspected|cleared|acquitted) of|den(?:y|ies|ied)) having) (?:\p{L}+ly )?$/iu,
);
/** Right before a verb: not quite, or nobody vouches for it. */
const ADVERB = new Guarded(
  /\b(almost|nearly|hardly|barely|scarcely|all but|virtually|as good as|allegedly|reportedly|supposedly|purportedly|ostensibly|theoretically|hypothetically|only once|no longer|at most|ha(?:s|ve|d) yet to|partly|partially|temporarily|provisionally|conditionally|tentatively|briefly|nominally|informally|unofficially) $/iu,
);

/** "Used aid to buy a house": it was bought. */
const USED_TO = new Guarded(/\b(?:used|misused|spent|employed|diverted|exploited|abused) (?:[\p{L}’'-]+ ){1,5}to $/iu);

/** "Ordered the network to be blocked": whoever gives orders has it done. */
const ORDERED_TO = new Guarded(
  /\b(?:order(?:s|ed)|instruct(?:s|ed)|command(?:s|ed)) (?:[\p{L}\d’'-]+ ){1,6}to (?:\p{L}+ly )?(?:be )?$/u,
);

/** "Drove thousands of people to flee": they fled. */
const DRIVEN_TO = new Guarded(
  /\b(?:forc(?:ed|es|ing)|dr(?:ove|iven|ives|iving)|led|leads|leading|caus(?:ed|es|ing)|compell(?:ed|ing)|prompt(?:ed|s|ing)|oblig(?:ed|es)) (?:[\p{L}\d.,’'-]+ ){1,9}to $/iu,
);

/** Leave to do something, in whatever words. */
const GRANTS = /^(?:right|free|allowed|permitted|entitled|eligible|authori[sz]ed|leave|permission) to$/;
const MAY = /\b(?:can|may) (?:\p{L}+ly |also |still |now )?$/iu;

/** True where a governor gives the leave that the other text tells by "can" or "may". */
const grantsAlike = (governor: string, { text, lemmas }: Facets, at: number): boolean =>
  GRANTS.test(governor) && MAY.test(text.slice(0, lemmas[at]?.start));

function governorOf({ text, lemmas }: Facets, at: number, joined: boolean): string {
  const lemma = lemmas[at];
  if (lemma === undefined) return '';
  const before = text.slice(Math.max(0, lemma.start - 60), lemma.start);
  const adverb = ADVERB.exec(before)?.[1];
  if (adverb) return adverb;
  const done = BEFORE_DONE.exec(before);
  if (done) return done[1] ?? done[2] ?? '';
  if (USED_TO.exec(before) || DRIVEN_TO.exec(before)) return '';
  const to = (joined ? LOOSELY_TO : BEFORE_TO).exec(before)?.[1];
  const verbal = /ing$/.test(lemma.word.split(' ')[0] ?? '');
  // "Was right to", and had no more than "the right to".
  if (to === 'right' && /\b(?:is|are|was|were|be|been) (?:\p{L}+ly )?right to\b/iu.test(before)) return '';
  if (to !== undefined) {
    if (ORDERED_TO.test(before) || DONE.test(to) || (verbal && JOINS_DONE.test(to))) return '';
    if (undoes(to)) return `${to} to`;
    const asked = ASKED_TO.exec(before)?.[1];
    return asked === undefined ? '' : `${asked} to`;
  }
  // "From being closed", "for having closed": the verb that it ends in counts.
  const stem = !joined ? before : before.replace(/\b(?:being|having(?: been)?) (\p{L}+ly )?$/u, '');
  if (stem === before && !verbal) return '';
  const listed = BEFORE_ING.exec(stem)?.[1];
  if (listed || !joined) return listed ?? '';
  const [, governor, link] = JOINED.exec(stem) ?? [];
  if (governor === undefined) return '';
  if (/^towards?$/.test(link ?? '')) return `${governor} ${link}`;
  return JOINS_DONE.test(governor) || !undoes(governor) ? '' : `${governor} ${link}`;
}

/** The places in statement and claim of verbs that both have: the claim's main one, and those that only the claim inflects. */
function acts(statement: Facets, claim: Facets, { pairs, ofClaim }: Alignment): (readonly [number, number])[] {
  // What undoes it is denied, where it is the same: "no longer permitted" of what was banned.
  const isUndone = pairs.some(p => p.claim === claim.predicate && p.opposite);
  const main = isUndone ? -1 : (ofClaim[claim.predicate] ?? -1);
  const inflected = pairs.flatMap(({ statement: mine, claim: theirs, opposite }) => {
    const [a, b] = [statement.lemmas[mine], claim.lemmas[theirs]];
    if (opposite || !a || !b || a.name || b.name || a.word === b.word) return [];
    return /(?:ed|[^s]s)$/.test(b.word) && !/(?:ed|[^s]s)$/.test(a.word) ? [[mine, theirs] as const] : [];
  });
  return main < 0 ? inflected : [[main, claim.predicate], ...inflected];
}

/**
 * What one text says is done and the other only of what somebody wanted, avoided, pretended or is said to do: the words that
 * govern a verb of the one and not of the other. Claims of what will or may be are left to the slot of modality.
 */
export function governedConflict(statement: Facets, claim: Facets, alignment: Alignment): Conflict | null {
  if (statement.modal.mode !== 'fact' || claim.modal.mode !== 'fact')
    return undoneConflict(statement, claim, alignment) ?? undoneConflict(claim, statement, turned(alignment), true);
  for (const [at, own] of acts(statement, claim, alignment)) {
    // What certainly governs first: a claim's "plan for closing" doesn't answer to "avoided closing".
    for (const joined of [false, true]) {
      const [mine, theirs] = [governorOf(statement, at, joined), governorOf(claim, own, joined)];
      if ((mine === '') === (theirs === '')) continue;
      if (grantsAlike(mine, claim, own) || grantsAlike(theirs, statement, at)) continue;
      return { slot: 'modality', statement: mine || 'told as done', claim: theirs || 'told as done' };
    }
  }
  return null;
}

const turned = (alignment: Alignment): Alignment => ({
  ...alignment,
  ofStatement: alignment.ofClaim,
  ofClaim: alignment.ofStatement,
});

/** Right before a verb: it is not done, or nobody vouches for it. */
const UNDONE = new Guarded(
  /\b((?:plan|want|hope|intend|aim|seek|expect|wish|prepar|threaten)\w* to|(?:tried|trying|tries|try) to|(?:accused|suspected|cleared|boasted|dreamed) of having|(?:regretted|denied) having|(?:may|might|would|could) have|(?:said|believed|thought|rumou?red|alleged|reported|claimed|supposed) to have|allegedly|reportedly|supposedly|purportedly|nearly|almost) $/i,
);

/**
 * The same of texts of which one is no plain fact ("promised", "recommended"): the claim's main verb, in its past form, is one
 * that the statement only wants or suspects ("plans to promise"). `isClaim`: the two change places.
 */
function undoneConflict(one: Facets, other: Facets, { ofClaim }: Alignment, isClaim = false): Conflict | null {
  const own = other.predicate;
  const at = ofClaim[own] ?? -1;
  const [mine, theirs] = [one.lemmas[at], other.lemmas[own]];
  if (
    !mine ||
    !theirs ||
    !/ed$/.test(theirs.word) ||
    /^(?:be|is|are|was|were)$/.test(other.lemmas[own - 1]?.word ?? '')
  )
    return null;
  const before = ({ text }: Facets, start: number): string => text.slice(Math.max(0, start - 40), start);
  const words = UNDONE.exec(before(one, mine.start))?.[1];
  if (words === undefined || UNDONE.test(before(other, theirs.start))) return null;
  return isClaim
    ? { slot: 'modality', statement: 'told as done', claim: words }
    : { slot: 'modality', statement: words, claim: 'told as done' };
}
