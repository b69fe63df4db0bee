import { expect, test } from 'vitest';
import { Guarded, needsOf } from '../../../src/match/guard.ts';

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
