import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ATTRIBUTIONS } from '../../../src/match/attribution.ts';
import { Guarded, needsOf } from '../../../src/match/guard.ts';
import { RULES } from '../../../src/match/modality.ts';
import { DENIALS } from '../../../src/match/stance.ts';
import { UNASSERTED } from '../../../src/match/unasserted.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Every string of the suites and of the bundled claims' wordings. */
function texts(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.jsonl?$/.test(path))
    .flatMap(path => readFileSync(`${FIXTURES}/${path}`, 'utf8').match(/"(?:[^"\\]|\\.){20,}"/g) ?? [])
    .map(text => text.slice(1, -1));
}

test.each<[form: RegExp, needs: readonly (readonly string[])[]]>([
  [/\bwhether\b/i, [['whether']]],
  [/\b(?:in jest|Half-jokingly)\b/i, [['in jest', 'half-jokingly']]],
  [/colou?r of (?:the )?sky/, [['colo'], ['r of '], ['sky']]],
  [/n['’]t (?:\w+ ){0,3}?tell\w* that/, [['t '], ['tell'], [' that']]],
  [/ab+c{0,2}de{1,}/, [['ab'], ['de']]],
  [/(?:jok(?:es|ed)|quip) \p{Lu}[a-z]+/u, [['jok', 'quip']]],
  [/^(?:it is|x)$/, []],
  [/(?<!not )done(?! with)\.\.\.$/, [['done...']]],
  [/it (?:was|is(?: now)?) \u2026?so/, [['it '], ['was', 'is'], ['so']]],
  [/was (?:|never) [()\]|]seen/, [['was '], ['seen']]],
])('%s can’t do without %j', (form, needs) => {
  expect(needsOf(form)).toEqual(needs);
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
  for (const form of [...DENIALS, ...UNASSERTED, ...ATTRIBUTIONS, ...RULES.map(([, rule]) => rule)]) {
    const guarded = new Guarded(form);
    for (const text of all) {
      const found = form.exec(text)?.[0];
      if (found !== undefined) matched++;
      expect(guarded.exec(text)?.[0], `${form} in ${text}`).toBe(found);
    }
  }
  expect(all.length).toBeGreaterThan(1000);
  expect(matched).toBeGreaterThan(1000);
});
