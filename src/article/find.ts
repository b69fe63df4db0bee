import type { Article, Block } from './article.ts';
import { speakerBeside } from './beside.ts';
import { mainSubject } from './doers.ts';
import { labelsIn } from './labels.ts';
import { type Marked, markedStretches } from './marks.ts';
import { modalityOf, negatedIn } from './modality.ts';
import { type People, peopleOf } from './people.ts';
import { type Report, reportsIn } from './reported.ts';
import { SAYING } from './saying-verbs.ts';
import { type Span, sentencesIn } from './sentences.ts';
import { as, type Known, type Memory, speakerOf } from './speakers.ts';
import { stanceOf, stanceOnReport } from './stance.ts';
import type { Found, Quotation, Speaker, Statement, StatementKind } from './statement.ts';
import { type Token, tokensOf } from './tokens.ts';

interface Draft extends Span {
  kind: StatementKind;
  sentence: Span;
  marked: number | null;
  speaker: Speaker | null;
  promised: boolean;
  asked: boolean;
  denied: boolean;
  secondHand: boolean;
  around: string;
}

const GAP = /^[\s.,;:!?…—–-]*$/;

/**
 * Every statement of an article and who made it, in reading order: quotations, reported speech, and the article's own
 * assertions. Reported speech is looked for in English only.
 */
export function findStatements(article: Article): Found {
  return new Finder(article).run();
}

class Finder {
  private readonly text: string;
  private readonly labels: ReturnType<typeof labelsIn>;
  private readonly marked: readonly Marked[];
  private readonly people: People;
  private readonly memory: Memory = [];
  private readonly drafts: Draft[] = [];
  /** Speaker of each marked stretch that is a quotation; absent for scare quotes. */
  private readonly quoted = new Map<number, Known | null>();
  private readonly parts = new Map<number, number>();
  private nextMarked = 0;
  private last: { known: Known | null; block: number; whole: boolean; marked: number } | null = null;
  private quotedBefore = false;
  private introduced: { known: Known | null; block: number } | null = null;

  constructor(private readonly article: Article) {
    this.text = article.text;
    this.labels = labelsIn(article.text, article.blocks);
    this.marked = markedStretches(article.text, article.blocks, this.labels);
    this.people = peopleOf(article.text, article.blocks);
  }

  run(): Found {
    for (const [index, block] of this.article.blocks.entries()) this.block(block, index);
    return this.found();
  }

  private block(block: Block, index: number): void {
    while ((this.marked[this.nextMarked]?.close ?? Number.POSITIVE_INFINITY) <= block.start) this.nextMarked++;
    const here: Marked[] = [];
    for (let i = this.nextMarked; i < this.marked.length; i++) {
      const m = this.marked[i];
      if (!m || m.open >= block.end) break;
      here.push(m);
    }
    const start = this.labels.get(index)?.start ?? block.start;
    for (const sentence of sentencesIn(this.text, start, block.end, here)) this.sentence(block, index, sentence);
  }

  private sentence(block: Block, index: number, sentence: Span): void {
    while ((this.marked[this.nextMarked]?.close ?? Number.POSITIVE_INFINITY) <= sentence.start) this.nextMarked++;
    const tokens = tokensOf(this.text, sentence, this.marked, this.nextMarked);
    const headed = index === 0 || block.kind === 'heading' ? this.headed(tokens) : null;
    const reports = headed ? [headed] : reportsIn(tokens);
    const covered = new Set<number>();
    let reported = false;
    let subject: Known | null = null;
    const main = mainSubject(tokens, tokens.length);
    if (main) subject = speakerOf(this.text, tokens, main, this.people, this.memory, null);
    for (const report of reports) {
      const inside =
        report.subject &&
        main &&
        main.to <= report.subject.from &&
        !report.contents.some(c => c.from <= main.from && main.from < c.to);
      let known = report.subject
        ? speakerOf(this.text, tokens, report.subject, this.people, this.memory, inside ? subject : null)
        : null;
      const adds = report.participle && report.cue === 0 && !report.subject && this.last?.known;
      if (adds) known = as(adds, 'continued');
      if (known) this.memory.push(known);
      this.report(tokens, report, sentence, known, index, covered);
      reported = true;
    }
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'quote' || covered.has(token.marked)) continue;
      if (this.loose(tokens, i, sentence, index)) reported = true;
    }
    const final = tokens.at(-1);
    this.quotedBefore = tokens.some(t => t.kind === 'quote' && this.quoted.has(t.marked));
    const saying = tokens.some(t => t.kind === 'word' && /q/.test(SAYING.get(t.lower)?.takes ?? ''));
    const names = subject?.kind === 'person' && !this.quotedBefore;
    if (final?.lower === ':' || names || (saying && !reported))
      this.introduced = { known: subject, block: final?.lower === ':' || saying ? index : index - 1 };
    if (!reported && block.kind !== 'heading') this.assertion(sentence);
    if (reports.length === 0 && subject && subject.kind === 'person' && subject.speaker.found !== 'pronoun')
      this.memory.push(subject);
  }

  /** A headline "Smith: We will go" reports what Smith says. */
  private headed(tokens: readonly Token[]): Report | null {
    const colon = tokens.findIndex(t => t.lower === ':');
    const last = tokens[colon - 1];
    if (colon < 1 || colon > 5 || !last || colon + 3 > tokens.length) return null;
    if (!tokens.slice(0, colon).every(t => t.kind === 'name' || t.lower === '.')) return null;
    if (
      !this.people.byName(this.text.slice(last.start, last.end)) &&
      !/^(?:poll|report|study|survey)$/.test(last.lower)
    )
      return null;
    let end = tokens.length;
    while (/^[.!]$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.kind === 'punct') end--;
    const contents = [{ from: colon + 1, to: end }];
    return {
      cue: colon,
      verb: null,
      frame: 'colon',
      subject: { from: 0, to: colon },
      contents,
      participle: false,
      passive: false,
      secondHand: false,
    };
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
    let firstQuote: number | null = null;
    for (const run of report.contents) {
      const inside = tokens.slice(run.from, run.to);
      const words = inside.filter(t => t.kind !== 'quote' && t.kind !== 'punct').length;
      const first = inside[0];
      const last = inside.findLast(t => t.kind !== 'punct' || /^[)%]$/.test(t.lower));
      if (!first || !last) continue;
      for (const token of inside) {
        if (token.kind !== 'quote') continue;
        covered.add(token.marked);
        this.quote(token.marked, known, index, firstQuote);
        firstQuote ??= token.marked;
      }
      const draft = {
        speaker: known?.speaker ?? null,
        promised: /^(?:promise|vow|pledge|threaten|swear)$/.test(report.verb?.lemma ?? ''),
        asked: report.frame === 'wh' && /^(?:ask|wonder|inquire|enquire|question)$/.test(report.verb?.lemma ?? ''),
        denied: report.verb?.takes.includes('d') ?? false,
        secondHand: report.secondHand,
      };
      if (words === 0) {
        for (const token of inside)
          if (token.kind === 'quote') this.inQuote(token.marked, sentence, draft, this.around(sentence, token));
        continue;
      }
      const span = { start: first.start, end: last.end };
      this.drafts.push({
        ...draft,
        ...span,
        kind: 'reported',
        sentence: span,
        marked: null,
        around: this.around(sentence, span),
      });
    }
  }

  private around(sentence: Span, content: Span): string {
    return `${this.text.slice(sentence.start, content.start)} ${this.text.slice(Math.min(content.end, sentence.end), sentence.end)}`;
  }

  private quote(marked: number, known: Known | null, index: number, part: number | null): void {
    this.quoted.set(marked, known);
    const carried = this.marked[marked]?.continues ?? null;
    const first = carried ?? part;
    if (first !== null && this.quoted.has(first)) this.parts.set(marked, this.parts.get(first) ?? first);
    this.last = { known, block: index, whole: true, marked };
  }

  /** The statements inside one quotation: one a sentence. */
  private inQuote(
    marked: number,
    sentence: Span,
    draft: Pick<Draft, 'speaker' | 'promised' | 'asked' | 'denied' | 'secondHand'>,
    around: string,
  ): void {
    const m = this.marked[marked];
    if (!m) return;
    const fragment =
      !/^\P{L}*\p{Lu}|^\P{L}*[\p{Lo}]/u.test(this.text.slice(m.start, m.start + 12)) || m.end - m.start < 20;
    for (const span of sentencesIn(this.text, m.start, m.end, [])) {
      this.drafts.push({ ...draft, ...span, kind: 'quotation', sentence: fragment ? sentence : span, marked, around });
    }
  }

  /** A quotation that no report of its sentence covers: carried on, introduced by a colon, or a scare quote. */
  private loose(tokens: readonly Token[], i: number, sentence: Span, index: number): boolean {
    const token = tokens[i];
    const m = this.marked[token?.marked ?? -1];
    if (!token || !m) return false;
    const words = this.text.slice(m.start, m.end).split(/\s+/).length;
    const alone = tokens.every(t => t.kind === 'quote' || t.kind === 'punct');
    const carried = m.continues !== null && this.quoted.has(m.continues) ? this.quoted.get(m.continues) : undefined;
    const draft = { promised: false, asked: false, denied: false, secondHand: false };
    let known: Known | null = null;
    if (!/\p{L}/u.test(this.text.slice(m.start, m.end))) return false;
    const beside = alone ? null : speakerBeside(tokens, i);
    if (carried !== undefined) known = carried ? as(carried, 'continued') : null;
    else if (alone && words > 2 && this.goesOn(index))
      known = this.last?.known ? as(this.last.known, 'continued') : null;
    else if (alone && this.introduced && this.introduced.block >= index - 1) known = this.introduced.known;
    else if (beside) known = speakerOf(this.text, tokens, beside, this.people, this.memory, null);
    else if (i === 0 && words > 4 && this.last?.block === index && this.quotedBefore && m.continues === null)
      known = this.last.known ? as(this.last.known, 'continued') : null;
    else if (words < 5 && !this.labels.has(index)) return false;
    if (beside && known) this.memory.push(known);
    this.quote(token.marked, known, index, null);
    this.inQuote(token.marked, sentence, { ...draft, speaker: known?.speaker ?? null }, this.around(sentence, token));
    return true;
  }

  /** Whether a sentence that is nothing but a quotation carries on the last one. */
  private goesOn(index: number): boolean {
    if (!this.last) return false;
    return this.last.block === index || (this.last.block === index - 1 && this.quotedBefore);
  }

  private assertion(sentence: Span): void {
    const words = this.text.slice(sentence.start, sentence.end);
    if (GAP.test(words) || words.split(/\s+/).length < 3) return;
    this.drafts.push({
      ...sentence,
      kind: 'assertion',
      sentence,
      marked: null,
      speaker: null,
      promised: false,
      asked: false,
      denied: false,
      secondHand: false,
      around: '',
    });
  }

  private found(): Found {
    const order = [...this.quoted.keys()].sort((a, b) => a - b);
    const place = new Map(order.map((m, n) => [m, n]));
    const quotations: Quotation[] = [];
    for (const m of order) {
      const stretch = this.marked[m];
      if (!stretch) continue;
      const part = this.parts.get(m);
      quotations.push({
        start: stretch.start,
        end: stretch.end,
        text: this.text.slice(stretch.start, stretch.end),
        speaker: this.quoted.get(m)?.speaker ?? null,
        continues: part === undefined ? null : (place.get(part) ?? null),
      });
    }
    const statements = this.drafts
      .filter(d => d.end > d.start)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((d, n, all) => n === 0 || d.start >= (all[n - 1]?.end ?? 0))
      .map((d): Statement => {
        const text = this.text.slice(d.start, d.end);
        return {
          start: d.start,
          end: d.end,
          text,
          sentence: this.text.slice(d.sentence.start, d.sentence.end),
          kind: d.kind,
          quotation: d.marked === null ? null : (place.get(d.marked) ?? null),
          speaker: d.speaker,
          modality: modalityOf(text, d.promised, d.asked),
          negated: negatedIn(text, d.denied),
          stance: d.kind === 'assertion' ? stanceOf(text) : stanceOnReport(d.around),
          secondHand: d.secondHand,
          checkable: /\d/.test(text) ? 0.6 : 0.4,
          checkableWhy: /\d/.test(text) ? 'has a figure' : 'has no figure',
        };
      });
    return { quotations, statements };
  }
}
