import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lateForms } from '../../../src/forms/late-forms.mjs';

/** What the script comes to, and the forms that were left in its text. */
function run(code: string): { readonly came: unknown; readonly left: number } {
  const text = lateForms(code);
  return {
    came: JSON.parse(JSON.stringify(runInNewContext(text))),
    left: text.match(/\/[^/\n]*\\p\{[^/\n]*\//g)?.length ?? 0,
  };
}

test.each([
  ['in a function', String.raw`const f = text => /^\p{Lu}[/]?\//u.test(text); ['É//', 'é/'].map(f)`, [true, false]],
  ['that is a constant', String.raw`const WORD = /\p{L}+/u; const f = text => text.match(WORD)[0]; f('1 né 2')`, 'né'],
  [
    'that remembers a place',
    String.raw`const WORD = /\p{L}+/gu; const f = () => WORD.exec('ab cd')[0]; [f(), f()]`,
    ['ab', 'cd'],
  ],
  [
    'that another is made of',
    String.raw`const A = /\p{L}/u; const B = new RegExp(A.source + '$', 'u'); B.test('1a')`,
    true,
  ],
  ['that is given to a function', String.raw`const A = /\p{L}/u; const f = form => form.test('é'); f(A)`, true],
  ['that is a value in an object', String.raw`const A = /\p{L}/u; const o = { form: A }; o.form.source`, '\\p{L}'],
])('a form %s is made late, and matches as before', (_, code, came) => {
  expect(run(code)).toEqual({ came: JSON.parse(JSON.stringify(runInNewContext(code))), left: 0 });
  expect(run(code).came).toEqual(came);
});

test.each([
  ['whose name something else has too', String.raw`const A = /\p{L}/u; const f = A => A + 1; [f(1), A.test('é')]`],
  [
    'whose name is a variable in a function',
    String.raw`const A = /\p{L}/u; const f = () => { const A = 2; return A; }; [f(), A.test('é')]`,
  ],
  [
    'whose name is taken out of an object',
    String.raw`const A = /\p{L}/u; const f = ({ a: A }) => A; [f({ a: 1 }), A.test('é')]`,
  ],
  ['whose name is a key as well', String.raw`const A = /\p{L}/u; const o = { A }; o.A.test('é')`],
  ['in a list', String.raw`const ALL = [/\p{L}/u, /\p{N}/u]; ALL.map(form => form.test('5'))`],
  ['in a function that remembers a place', String.raw`const f = () => /\p{L}/gu.exec('ab')[0]; [f(), f()]`],
])('a form %s stays as it is', (_, code) => {
  const { came, left } = run(code);
  expect(came).toEqual(JSON.parse(JSON.stringify(runInNewContext(code))));
  expect(left).toBeGreaterThan(0);
});

test('a form that speaks of no kind of character stays as it is', () => {
  const code = "const A = /[a-z]+/; const f = text => /x/.test(text) && A.test(text); f('xa');\n";
  expect(lateForms(code)).toBe(code);
});

test('what is exported stays', () => {
  const code = String.raw`export const A = /\p{L}/u; const B = /\p{N}/u; export { B };`;
  expect(lateForms(code)).toBe(code);
});

test('what a guard is given is told as text', () => {
  const guard = 'class Guarded { constructor(form) { this.form = form; } }';
  const { came } = run(String.raw`${guard} new Guarded(/a\/[/]"b/iu).form`);
  expect(came).toEqual({ source: String.raw`a\/[/]"b`, flags: 'iu' });
});
