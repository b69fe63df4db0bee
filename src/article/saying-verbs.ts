/**
 * Verbs that report, by what they can do: c takes a clause as content ("said that …"); o takes the hearer before it
 * ("told reporters that …"); q goes with a quotation ("…," he added); i takes an infinitive ("promised to …"); n takes
 * a noun phrase ("denied the report"); a takes one after a preposition ("joked about"); d denies what it reports;
 * b tells belief, not speech; w is only weakly a verb of saying. A plus doubles the last letter ("admitted").
 */
const VERBS =
  'cq: point say add note argue explain respond insist conclude observe maintain contend remark concede hint imply inquire enquire wonder reply answer muse testify speculate yell opine comment clarify counter rebut+ object gripe grumble counsel; cqn: report suggest announce acknowledge declare recall reveal tweet state confirm predict stress admit+ assert repeat reiterate allege recommend lament emphasize emphasise affirm proclaim recount question; q: retort quip+ exclaim whisper mutter chant elaborate plead interject fume gush scoff sneer snap+ intone deadpan chide scold taunt crow rail narrate; noa: accuse; n: tout blame characterize characterise label dub+ brand denounce condemn slam+ blast defend cite highlight decry bemoan outline voice reference; qn: hail criticize criticise praise describe mock retweet quote summarize summarise lambast lambaste berate castigate deride assail disparage ridicule belittle skewer; cqw: charge continue shout protest reason agree volunteer venture guess; cn: make advocate disclose mention estimate underscore underline relay convey communicate; qw: put scream cry post read disagree apologize apologise; cb: assume figure expect believe feel fear know suspect; nw: rate credit discuss document detail; cqa: write complain boast brag+ joke; cw: rule find show signal relate; coq: tell caution assure reassure; cqin: claim pledge demand propose; c: indicate theorize theorise attest; nd: refute reject dismiss; a: talk refer+; coqi: ask advise; cqi: vow swear; coqin: promise urge; ci: threaten profess; qnw: call express; qi: beg+ exhort; w: translate raise; cqb: think worry; ib: refuse; aw: speak; coqna: warn; cqnd: deny; coqn: remind; co: inform convince persuade; cnd: dispute; cin: request; coiw: order; oi: instruct; qinw: offer; oqi: implore; cib: hope; cdb: doubt';

/** Base, past, past participle where they are not regular. */
const IRREGULAR =
  'say said said,tell told told,write wrote written,swear swore sworn,read read read,put put put,speak spoke spoken,find found found,make made made,show showed shown,think thought thought,feel felt felt,know knew known';

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
  for (const group of VERBS.split('; ')) {
    const [takes = '', list = ''] = group.split(': ');
    for (const entry of list.split(' ')) {
      const doubled = entry.endsWith('+');
      const lemma = doubled ? entry.slice(0, -1) : entry;
      const put = (form: Form, word: string): void => {
        if (!table.has(word)) table.set(word, { lemma, form, takes });
      };
      const stem = doubled ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
      const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null;
      const [, past, participle] = irregular.get(lemma) ?? [];
      put('base', lemma);
      put('s', /(?:s|sh|ch|x)$/.test(lemma) || soft ? `${soft ?? lemma}es` : `${lemma}s`);
      put('past', past ?? `${soft ?? stem}ed`);
      put('participle', participle ?? `${stem}ed`);
      put('ing', `${lemma.endsWith('ee') ? lemma : stem}ing`);
    }
  }
  return table;
}

/** Every form of the verbs that report, by the word in lower case. */
export const SAYING: ReadonlyMap<string, SayingVerb> = build();

/** Nouns that hold what was said: "the claim that …", "his promise to …". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations assertion assertions statement statements argument suggestion warning warnings promise promises pledge vow threat prediction complaint admission announcement declaration insistence contention charge charges revelation belief view opinion conclusion message rumor rumour rumors rumours lie lies myth notion idea theory theories answer answers response reply comment comments remark remarks point explanation position case stance reasoning assumption aside emphasis'.split(
    ' ',
  ),
);

/** Those that are as often followed by a relative clause: only with an owner they hold what was said. */
export const OWNED =
  /^(?:answers?|response|reply|comments?|remarks?|point|explanation|position|case|stance|reasoning|assumption|aside|emphasis)$/;
