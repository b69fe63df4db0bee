/**
 * Verbs that report. Each entry: base form, then what it can do:
 * c takes a clause as content ("said that …"); q goes with a quotation ("…," he added); o takes the hearer before the
 * content ("told reporters that …"); i takes an infinitive as content ("promised to …"); n takes a noun phrase
 * ("denied the report"); d denies what it reports; a takes a noun phrase after a preposition ("joked about");
 * b tells belief, not speech; w weakly a verb of saying.
 */
const VERBS =
  'charge:cqw point:cq put:qw assume:cb figure:cb hail:nq rate:nw advocate:cn refuse:ib credit:nw talk:a speak:aw refer:a say:cq tell:coq add:cq note:cq report:cqn suggest:cqn ask:cqoi announce:cqn argue:cq acknowledge:cqn write:cqa claim:cqin explain:cq declare:cqn respond:cq insist:cq conclude:cq recall:cqn vow:cqi reveal:cqn warn:coqna promise:coqin tweet:cqn state:cqn confirm:cqn predict:cqn stress:cqn pledge:cqin indicate:c admit:cqn deny:cqnd complain:cqa observe:cq maintain:cq assert:cqn repeat:cqn boast:cqa disclose:cn reiterate:cqn contend:cq allege:cqn remark:cq concede:cq brag:cqa joke:cqa hint:cq imply:cq caution:coq advise:coqi assure:coq remind:coqn inform:co inquire:cq enquire:cq wonder:cq reply:cq answer:cq retort:q quip:q continue:cqw muse:cq tout:n demand:cqin propose:cqin recommend:cqn urge:coqin threaten:ci dispute:cnd refute:nd reject:nd dismiss:nd criticize:qn criticise:qn accuse:n blame:n praise:qn describe:qn characterize:n characterise:n label:n dub:n brand:n call:qnw denounce:n condemn:n mock:qn slam:n blast:n defend:n mention:cn cite:n testify:cq swear:ciq lament:cqn estimate:cn speculate:cq theorize:c theorise:c emphasize:cqn emphasise:cqn underscore:cn underline:cn highlight:n affirm:cqn attest:c proclaim:cqn profess:ci exclaim:q shout:cqw yell:cq scream:qw whisper:q mutter:q chant:q cry:qw decry:n opine:cq post:qw retweet:qn comment:cq elaborate:q clarify:cq counter:cq rebut:cq object:cq protest:cqw plead:q beg:qi request:cin order:ciow instruct:oi rule:cw find:cw show:cw read:qw offer:qniw discuss:nw quote:nq interject:q reason:cqw fume:q gush:q scoff:q sneer:q snap:q intone:q deadpan:q chide:q scold:q taunt:q crow:q gripe:cq grumble:cq rail:q bemoan:n agree:cqw disagree:qw apologize:qw apologise:qw volunteer:cqw venture:cqw counsel:cq exhort:qi implore:qoi signal:cw relay:cn recount:cqn relate:cw narrate:q summarize:qn summarise:qn translate:w document:nw outline:n detail:nw reassure:coq convey:cn communicate:cn express:nqw voice:n reference:n raise:w question:cqn guess:cqw expect:cb believe:cb think:cqb feel:cb hope:cbi fear:cb doubt:cbd know:cb suspect:cb worry:cqb';

/** Base, third person, past, past participle, present participle where they are not regular. */
const IRREGULAR =
  'say says said said saying,tell tells told told telling,write writes wrote written writing,swear swears swore sworn swearing,read reads read read reading,put puts put put putting,speak speaks spoke spoken speaking,refer refers referred referred referring,find finds found found finding,show shows showed shown showing,beg begs begged begged begging,think thinks thought thought thinking,feel feels felt felt feeling,know knows knew known knowing,snap snaps snapped snapped snapping,crow crows crowed crowed crowing,slam slams slammed slammed slamming,admit admits admitted admitted admitting,brag brags bragged bragged bragging,rebut rebuts rebutted rebutted rebutting,quip quips quipped quipped quipping,dub dubs dubbed dubbed dubbing';

export type Form = 'base' | 's' | 'past' | 'ing' | 'participle';

/** A form of a verb that reports. */
export interface SayingVerb {
  readonly lemma: string;
  readonly form: Form;
  /** Letters as explained above. */
  readonly takes: string;
}

function build(): ReadonlyMap<string, SayingVerb> {
  const table = new Map<string, SayingVerb>();
  const irregular = new Map(IRREGULAR.split(',').map(line => [line.split(' ')[0] ?? '', line.split(' ')]));
  for (const entry of VERBS.split(' ')) {
    const [lemma = '', takes = ''] = entry.split(':');
    const put = (form: Form, word: string): void => {
      if (!table.has(word)) table.set(word, { lemma, form, takes });
    };
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const soft = /[^aeiou]y$/.test(lemma);
    const [, s, past, participle, ing] = irregular.get(lemma) ?? [];
    put('base', lemma);
    put('s', s ?? (soft ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`));
    put('past', past ?? (soft ? `${lemma.slice(0, -1)}ied` : `${stem}ed`));
    put('participle', participle ?? `${stem}ed`);
    put('ing', ing ?? `${stem}ing`);
  }
  return table;
}

/** Every form of the verbs that report, by the word in lower case. */
export const SAYING: ReadonlyMap<string, SayingVerb> = build();

/** Nouns that hold what was said: "the claim that …", "his promise to …". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations assertion assertions statement statements argument suggestion warning warnings promise promises pledge vow threat prediction complaint admission announcement declaration insistence contention charge charges revelation belief view opinion conclusion message rumor rumour rumors rumours lie lies myth notion idea theory theories'.split(
    ' ',
  ),
);
