import { expect, test } from 'vitest';
import { branchesOf, type Form } from '../../../src/forms/form.ts';
import { branchesTold, tellForm } from '../../../src/forms/told.ts';
import { ATTRIBUTIONS } from '../../../src/match/reading/attribution.ts';
import { RULES } from '../../../src/match/reading/modality.ts';
import { DENIALS } from '../../../src/match/reading/stance.ts';
import { UNASSERTED } from '../../../src/match/reading/unasserted.ts';

test.each<[form: RegExp, branches: unknown]>([
  [/whether/, ['whether']],
  [/\bso\b|no/, [[0, [' so '], [String.raw`\bso\b`]], 'no']],
  [/(a?b)(?:cd|ef)?/, [[1, [], ['(a?b)', ['(?:', ')?', 1, ['cd', 'ef']], '']]]],
  [/says? (?:so|no)/, [[0, ['say', 1], ['says? ', ['(?:', ')', 0, [' so', ' no']], '']]]],
])('%s is told as %j', (form, branches) => {
  expect(JSON.parse(tellForm(form).branches)).toEqual(branches);
});

test('what is told of the matcher’s forms is what is read off them', () => {
  const forms: Form[] = [...DENIALS, ...UNASSERTED, ...ATTRIBUTIONS, ...RULES.map(([, rule]) => rule)].map(
    ({ form }) => form,
  );
  expect(forms.length).toBeGreaterThan(40);
  for (const form of forms) expect(branchesTold(tellForm(form).branches)).toEqual(branchesOf(form));
  const lengthOf = (all: readonly string[]): number => all.join('').length;
  const asRead = lengthOf(forms.map(form => JSON.stringify(branchesOf(form))));
  expect(lengthOf(forms.map(form => tellForm(form).branches))).toBeLessThan(asRead / 3);
});
