import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchesOf, needsOf } from '../../../src/forms/form.ts';
import { Guarded } from '../../../src/forms/guard.ts';
import { branchesTold, tellForm } from '../../../src/forms/told.ts';
import { ATTRIBUTIONS } from '../../../src/match/reading/attribution.ts';
import { RULES } from '../../../src/match/reading/modality.ts';
import { DENIALS } from '../../../src/match/reading/stance.ts';
import { UNASSERTED } from '../../../src/match/reading/unasserted.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Every string of the suites and of the bundled claims' wordings. */
function texts(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.jsonl?$/.test(path))
    .flatMap(path => readFileSync(`${FIXTURES}/${path}`, 'utf8').match(/"(?:[^"\\]|\\.){20,}"/g) ?? [])
    .map(text => text.slice(1, -1));
}

test.each<[form: RegExp, needs: readonly (readonly string[])[]]>([
  [/\bwhether\b/i, [[' whether ']]],
  [/\b(?:in jest|Half-jokingly)\b/i, [[' in jest ', 'half-jokingly']]],
  [/colou?r of (?:the )?sky/, [['colo'], ['r of '], ['sky']]],
  [/n['’]t (?:\w+ ){0,3}?tell\w* that/, [['tell'], [' that']]],
  [/ab+c{0,2}de{1,}/, [['ab'], ['de']]],
  [/(?:jok(?:es|ed)|quip) \p{Lu}[a-z]+/u, [['jok', 'quip ']]],
  [/^(?:it is|x)$/, [['\n it is ', '\n x ']]],
  [/^[Ii]t was\b/, [['\n it was ']]],
  [/^(?! no)(?:(?:yes|no),? |x)so\s[a-c]/, [['\n yes ', '\n no ', '\n x'], ['so ']]],
  [/(?<!not )done(?! with)\.\.\.$/, [['done...']]],
  [/said (?=.*\bwrong)so/, [[' wrong'], ['said so']]],
  [/it (?:was|is(?: now)?) \u2026?so/, [['it '], [' was ', ' is'], ['so']]],
  [/was (?:|never) [()\]|]seen/, [['was '], ['seen']]],
  [
    /(?:so|no)+\b(?:an? )?(?:it|he)\b/,
    [
      ['so', 'no'],
      ['it ', 'he '],
    ],
  ],
])('%s can’t do without %j', (form, needs) => {
  expect(needsOf(form)).toEqual(needs);
});

/** Sources of forms as the matcher has them: words, classes, groups that capture or not, looks around, repetitions. */
const sources: fc.Arbitrary<string> = fc.letrec<{ form: string; branch: string; piece: string }>(tie => ({
  form: fc.array(tie('branch'), { minLength: 1, maxLength: 4 }).map(branches => branches.join('|')),
  branch: fc.array(tie('piece'), { minLength: 0, maxLength: 4 }).map(pieces => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      'ab',
      'cd',
      'ba',
      'a',
      ' ',
      '\\b',
      '\\bab\\b',
      '[aA]b',
      '\\p{L}',
      '[\\p{Lu}\\p{M}c]',
      '[^\\p{Ll}]',
      '\\s',
      ',? ',
      '[ac]',
      '\\w',
      '\\w+',
      'dc?',
      'B+',
      'c{0,2}',
      '\\u0041',
      '…',
      '^',
      '$',
    ),
    fc
      .tuple(
        fc.constantFrom('(', '(?:', '(?:', '(?!', '(?=', '(?<!', '(?<='),
        tie('form'),
        fc.constantFrom('', '', '?', '*', '+?', '{1,2}'),
      )
      .map(
        ([opening, form, often]) => `${opening}${form})${opening.startsWith('(?') && opening !== '(?:' ? '' : often}`,
      ),
  ),
})).form;

test('asked in part or as a whole, a form finds and captures what it finds unguarded', () => {
  let matched = 0;
  const texts = fc.array(fc.constantFrom('ab', 'cd', 'ba', 'AB', 'd', 'c', ' ', '…', 'b', ',', 'é', 'É'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      sources,
      fc.constantFrom('', 'i', 'u', 'iu'),
      fc.array(texts, { minLength: 1, maxLength: 8 }),
      (source, flags, all) => {
        const form = new RegExp(source, flags);
        const guarded = new Guarded(form);
        const told = tellForm(form);
        expect(branchesTold(told.branches)).toEqual(branchesOf(form));
        const guardedTold = new Guarded({ source, flags, ...told });
        for (const text of all.map(words => words.join(''))) {
          const found = form.exec(text);
          if (found) matched++;
          expect(guarded.exec(text)).toEqual(found);
          expect(guardedTold.exec(text)).toEqual(found);
          expect(new Guarded(form).test(text)).toBe(found !== null);
          const global = new Guarded(new RegExp(form, `${flags}g`));
          expect([...global.all(text)]).toEqual([...text.matchAll(new RegExp(form, `${flags}g`))]);
          expect(global.replace(text, '<$&>')).toBe(text.replace(new RegExp(form, `${flags}g`), '<$&>'));
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(matched).toBeGreaterThan(1000);
});

test('a guarded form finds what the form finds', () => {
  const form = /\b(?:refus\w+|declin\w+) to (?:say|tell)\b/i;
  const guarded = new Guarded(form);
  for (const text of ['She Refused to say so.', 'He refused to pay.', 'Declining TO TELL', 'They told and say.', '']) {
    expect(guarded.exec(text)?.[0]).toBe(form.exec(text)?.[0]);
  }
});

test('the matcher’s forms are asked wherever they match', () => {
  const all = texts();
  let matched = 0;
  for (const guarded of [...DENIALS, ...UNASSERTED, ...ATTRIBUTIONS, ...RULES.map(([, rule]) => rule)]) {
    const form = new RegExp(guarded.form.source, guarded.form.flags);
    for (const [at, text] of all.entries()) {
      const found = form.exec(text)?.[0];
      if (found !== undefined) matched++;
      expect(guarded.exec(text)?.[0], `${form} in ${text}`).toBe(found);
      // One that was asked nothing before is asked in part.
      if (at % 50 === 0) expect(new Guarded(form).exec(text)?.[0], `${form} in part in ${text}`).toBe(found);
    }
  }
  expect(all.length).toBeGreaterThan(1000);
  expect(matched).toBeGreaterThan(1000);
});
