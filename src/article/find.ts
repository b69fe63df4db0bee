import type { Article, Block } from './article.ts';
import { doerBefore, speakerBeside } from './beside.ts';
import { hearerEnd } from './contents.ts';
import { isCredit } from './credits.ts';
import { datelineEnd } from './dateline.ts';
import { mainSubject } from './doers.ts';
import { type Draft, statementsOf } from './drafts.ts';
import { isEnglish } from './english.ts';
import { headlineReport } from './headline.ts';
import { as, type Known, type Memory } from './known.ts';
import { labelsIn } from './labels.ts';
import { type Marked, markedStretches } from './marks.ts';
import { type People, peopleOf } from './people.ts';
import { nounPhraseBefore, type Run } from './phrases.ts';
import { countWords, Quoting } from './quoting.ts';
import { type Report, reportsIn } from './reported.ts';
import { SAYING } from './saying-verbs.ts';
import { type Span, sentencesIn } from './sentences.ts';
import { speakerOf } from './speakers.ts';
import { deniesBefore, isClaimLine } from './stance.ts';
import type { Found } from './statement.ts';
import { isVerb } from './token-classes.ts';
import { isName, isQuote, type Token, tokensOf } from './tokens.ts';
import { isUnsaid } from './unsaid.ts';

/**
 * Every statement of an article and who made it, in reading order: quotations, reported speech, and the article's own
 * assertions. Reported speech and speakers are looked for in English only. A quotation that runs over paragraphs is
 * one entry a paragraph, the later ones with `continues`. Pure; time grows with the length of the text.
 */
export function findStatements(article: Article): Found {
  return new Finder(article).run();
}

/** `called it "a ruin" and left`: the end of what was said, before what else was done. */
function firstActEnd(inside: readonly Token[], last: Token): number {
  const quote = inside.findLastIndex(isQuote);
  const and = inside[quote + 1];
  return quote >= 0 && /^(?:and|but|before)$/.test(and?.lower ?? '') && isVerb(inside, quote + 2)
    ? (inside[quote]?.end ?? last.end)
    : last.end;
}

/** What a statement has where nobody promises, asks or denies. */
const PLAIN = { promised: false, asked: false, denied: false, secondHand: false, disputed: false };
/** Frames whose content is no clause: it needs its sentence to be understood. */
const PARTIAL = /^(?:infinitive|object|about|mention|noun)$/;
/** Six letters of a script that puts no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u;

class Finder {
  private readonly text: string;
  private readonly english: boolean;
  private readonly labels: ReturnType<typeof labelsIn>;
  private readonly marked: readonly Marked[];
  private readonly people: People;
  private readonly quoting: Quoting;
  private readonly memory: Memory = [];
  private readonly drafts: Draft[] = [];
  private next = 0;
  /** How many drafts there were before the last sentence. */
  private since = 0;
  private disputed = false;

  constructor(private readonly article: Article) {
    const { text, blocks } = article;
    this.text = text;
    this.english = isEnglish(text, article.language);
    this.labels = labelsIn(text, blocks);
    this.marked = markedStretches(text, blocks, this.labels);
    this.people = peopleOf(text, blocks);
    this.quoting = new Quoting(text, this.marked);
  }

  run(): Found {
    for (const [index, block] of this.article.blocks.entries()) {
      this.pass(block.start);
      let last = this.next;
      while ((this.marked[last]?.open ?? block.end) < block.end) last++;
      const start = this.labels.get(index)?.start ?? datelineEnd(this.text, block);
      this.disputed = isClaimLine(this.text.slice(block.start, Math.min(block.end, block.start + 30)));
      const here = this.marked.slice(this.next, last);
      for (const sentence of sentencesIn(this.text, start, block.end, here)) this.sentence(block, index, sentence);
    }
    const { quotations, place } = this.quoting.finish();
    return { quotations, statements: statementsOf(this.text, this.drafts, quotations, place) };
  }

  /** Leaves the marked stretches behind that end before `at`. */
  private pass(at: number): void {
    while ((this.marked[this.next]?.close ?? at + 1) <= at) this.next++;
  }

  private sentence(block: Block, index: number, sentence: Span): void {
    this.pass(sentence.start);
    if (deniesBefore(this.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)))) this.dispute();
    this.since = this.drafts.length;
    const tokens = tokensOf(this.text, sentence, this.marked, this.next);
    const main = this.english ? mainSubject(tokens, tokens.length) : null;
    const subject = main && this.speaker(tokens, main, null);
    const covered = new Set<number>();
    let reported = false;
    if (main) this.remember(tokens, main, subject);
    for (const report of this.reports(block, index, tokens)) {
      const known = this.reporter(tokens, report, main, subject);
      if (known) this.memory.push(known);
      const asked = report.verb?.lemma === 'ask' ? this.asked(tokens, report.cue) : null;
      if (asked) this.memory.push(asked);
      this.report(tokens, report, sentence, known, index, covered);
      reported = true;
    }
    for (const [i, token] of tokens.entries()) {
      if (isQuote(token) && !covered.has(token.marked) && this.loose(tokens, i, sentence, index)) reported = true;
    }
    const quoted = tokens.some(t => isQuote(t) && this.quoting.has(t.marked));
    const saying = !reported && tokens.some(t => t.kind === 'word' && SAYING.get(t.lower)?.takes.includes('q'));
    const colon = tokens.at(-1)?.lower === ':';
    const far = saying || colon;
    const introduced = colon ? this.introduced(tokens, tokens.length - 1, subject) : subject;
    this.quoting.endSentence(quoted, far || (subject?.kind === 'person' && !quoted) ? introduced : null, far, index);
    const isPlain = !reported && block.kind !== 'heading' && tokens.length > 2;
    if (isPlain && !isCredit(this.text, sentence)) this.draft(sentence, { kind: 'assertion' });
  }

  private reports(block: Block, index: number, tokens: readonly Token[]): readonly Report[] {
    if (!this.english) return [];
    const headline = index === 0 || block.kind === 'heading' ? headlineReport(this.text, tokens, this.people) : null;
    return headline ? [headline] : reportsIn(tokens);
  }

  /** Whether a subject is surely a person, whom a later pronoun may mean without their having spoken. */
  private isSomebody({ kind, speaker }: Known): boolean {
    return kind === 'person' && speaker.found !== 'pronoun' && this.people.byName(speaker.name) !== null;
  }

  /** Whom a later pronoun may mean: the subject of a sentence, each of them where two are named. */
  private remember(tokens: readonly Token[], main: Run, subject: Known | null): void {
    const and = tokens.findIndex((t, i) => i > main.from && i < main.to && t.lower === 'and');
    const both =
      and < 0
        ? []
        : [
            { from: main.from, to: and },
            { from: and + 1, to: main.to },
          ];
    const people = both.map(run => this.speaker(tokens, run, null));
    const known = people.length > 0 && people.every(p => p !== null && this.isSomebody(p)) ? people : [subject];
    for (const somebody of known) if (somebody && this.isSomebody(somebody)) this.memory.push(somebody);
  }

  private speaker(tokens: readonly Token[], phrase: Run, subject: Known | null): Known | null {
    return speakerOf(this.text, tokens, phrase, this.people, this.memory, subject);
  }

  /** Who speaks after a colon: who does the last verb before it, a person named right there, else the subject. */
  private introduced(tokens: readonly Token[], colon: number, subject: Known | null): Known | null {
    const doer = this.english ? doerBefore(tokens, colon - 1) : null;
    const known = (doer && this.speaker(tokens, doer, null)) ?? subject;
    if (known?.kind === 'person' || !isName(tokens[colon - 1])) return known;
    const named = this.speaker(tokens, nounPhraseBefore(tokens, colon), null);
    return named && this.isSomebody(named) ? named : known;
  }

  /** Whom a question is put to: it is they who answer. */
  private asked(tokens: readonly Token[], cue: number): Known | null {
    const phrase = { from: cue + 1, to: hearerEnd(tokens, cue + 1) };
    return isName(tokens[phrase.from]) && phrase.to < tokens.length ? this.speaker(tokens, phrase, null) : null;
  }

  /** Whom a report is by; a pronoun may mean the subject of the sentence where that stands before it. */
  private reporter(tokens: readonly Token[], report: Report, main: Run | null, subject: Known | null): Known | null {
    if (!report.subject)
      return report.participle && report.cue === 0 && this.quoting.last ? as(this.quoting.last, 'continued') : null;
    const led =
      main && main.to <= report.subject.from && !report.contents.some(c => c.from <= main.from && main.from < c.to);
    return this.speaker(tokens, report.subject, led ? subject : null);
  }

  /** One report's contents: a quotation by itself, or a reported clause with the quotations inside it. */
  private report(
    tokens: readonly Token[],
    report: Report,
    sentence: Span,
    known: Known | null,
    index: number,
    covered: Set<number>,
  ): void {
    let part: number | null = null;
    const lemma = report.verb?.lemma ?? '';
    const about = {
      speaker: known?.speaker ?? null,
      promised: /^(?:promise|vow|pledge|threaten|swear)$/.test(lemma),
      asked: report.frame === 'wh' && /^(?:ask|wonder|inquire|enquire|question)$/.test(lemma),
      denied: report.verb?.takes.includes('d') ?? false,
      secondHand: report.secondHand,
      disputed: this.disputed || isUnsaid(tokens, report),
    };
    for (const run of report.contents) {
      const inside = tokens.slice(run.from, run.to);
      const first = inside[0];
      const last = inside.findLast(t => t.kind !== 'punct' || /^[)%]$/.test(t.lower));
      if (!first || !last) continue;
      const whole = inside.every(t => isQuote(t) || t.kind === 'punct');
      for (const token of inside) {
        if (!isQuote(token)) continue;
        covered.add(token.marked);
        if (!whole && this.quoting.isTitle(token.marked)) continue;
        this.quoting.keep(token.marked, known, index, part, whole || /[.!?]/.test(token.lower));
        part ??= token.marked;
        if (whole) this.inQuote(token, sentence, about);
      }
      if (whole) continue;
      const span = {
        start: first.start,
        end: /^(?:object|mention)$/.test(report.frame) ? firstActEnd(inside, last) : last.end,
      };
      const stands = PARTIAL.test(report.frame) ? sentence : span;
      this.draft(span, {
        ...about,
        kind: 'reported',
        sentence: stands,
        whole: sentence,
        around: this.around(sentence, span),
      });
    }
  }

  /** Marks what the last sentence said as denied by the one after it. */
  private dispute(): void {
    for (let i = this.since; i < this.drafts.length; i++) {
      const draft = this.drafts[i];
      if (draft) this.drafts[i] = { ...draft, disputed: true };
    }
  }

  /** The words of a sentence outside a span of it, `…` in its place. */
  private around(sentence: Span, span: Span): string {
    return `${this.text.slice(sentence.start, span.start)}… ${this.text.slice(Math.min(span.end, sentence.end), sentence.end)}`;
  }

  private draft(span: Span, about: Partial<Draft>): void {
    this.drafts.push({
      kind: 'quotation',
      marked: null,
      speaker: null,
      around: '',
      sentence: span,
      whole: span,
      ...PLAIN,
      disputed: this.disputed,
      ...about,
      ...span,
    });
  }

  /** The statements inside one quotation: one a sentence. */
  private inQuote(quote: Token, sentence: Span, about: Partial<Draft>): void {
    const m = this.marked[quote.marked];
    if (!m) return;
    const capital = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(this.text.slice(m.start, m.start + 12));
    const whole = capital && (m.end - m.start >= 20 || /[.!?…]/.test(quote.lower));
    const around = this.around(sentence, quote);
    for (const span of sentencesIn(this.text, m.start, m.end, []))
      this.draft(span, { ...about, sentence: whole ? span : sentence, marked: quote.marked, around });
  }

  /** A quotation that no report of its sentence covers: carried on, introduced, beside another verb, or none at all. */
  private loose(tokens: readonly Token[], i: number, sentence: Span, index: number): boolean {
    const token = tokens[i];
    const m = this.marked[token?.marked ?? -1];
    if (!token || !m) return false;
    const words = this.text.slice(m.start, m.end);
    if (!/\p{L}/u.test(words)) return false;
    const alone = tokens.every(t => isQuote(t) || t.kind === 'punct');
    // In a language whose verbs of saying are not known, length alone tells speech from a title or a scare quote.
    const long =
      !m.closed || this.english ? !m.closed || countWords(words) > 4 : countWords(words) > 2 || UNSPACED.test(words);
    let known = this.quoting.carried(token.marked);
    if (known === undefined && alone && countWords(words) > 2) known = this.quoting.following(index);
    const beside = known === undefined && !alone && this.english ? speakerBeside(tokens, i) : null;
    if (beside) {
      if (this.quoting.isTitle(token.marked)) return false;
      known = this.speaker(tokens, beside, null);
      if (tokens[i - 1]?.lower === ':') known = this.introduced(tokens, i - 1, known);
      if (known) this.memory.push(known);
    } else if (known === undefined && i === 0 && long) known = this.quoting.before(index);
    if (known === undefined && !this.labels.has(index) && (!long || this.quoting.isTitle(token.marked))) return false;
    this.quoting.keep(token.marked, known ?? null, index, null, true);
    this.inQuote(token, sentence, { speaker: known?.speaker ?? null });
    return true;
  }
}
