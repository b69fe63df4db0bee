import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lateForms } from '../../../src/forms/late-forms.mjs';
import { tellForm } from '../../../src/forms/told.ts';

/** What the script comes to, and the forms that were left in its text. */
function run(code: string): { readonly came: unknown; readonly left: number } {
  const text = lateForms(code, tellForm);
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
  expect(lateForms(code, tellForm)).toBe(code);
});

test('what is exported stays', () => {
  const code = String.raw`export const A = /\p{L}/u; const B = /\p{N}/u; export { B };`;
  expect(lateForms(code, tellForm)).toBe(code);
});

const guard = 'class Guarded { constructor(form) { this.form = form; } }';

test('what a guard is given is told as text', () => {
  const { came } = run(String.raw`${guard} new Guarded(/a\/[/]"b/iu).form`);
  const source = String.raw`a\/[/]"b`;
  expect(came).toEqual({ source, flags: 'iu', ...tellForm(/a\/[/]"b/iu) });
});

test('what a form made of the module’s constants needs is told too', () => {
  const code = `${guard}
    const LIST = 'so|no';
    const ALL = \`(?:\${LIST}|not)\`;
    const form = new Guarded(new RegExp(\`\\\\b\${ALL} way\`, 'gi'));
    form.form`;
  const { came } = run(code);
  const source = String.raw`\b(?:so|no|not) way`;
  expect(came).toEqual({ source, flags: 'gi', ...tellForm(/\b(?:so|no|not) way/) });
});

test('of what has a form for plain texts source and flags are told, and no more', () => {
  const kinds = 'class Kinds { constructor(form) { this.form = form; } }';
  const { came, left } = run(String.raw`${kinds} new Kinds(/\p{L}+/gu).form`);
  expect(came).toEqual({ source: String.raw`\p{L}+`, flags: 'gu' });
  expect(left).toBe(0);
});

test.each([
  [
    'of what another module has',
    'const f = list => new Guarded(new RegExp(list)).form; f("a|b")',
    { source: 'a|b', flags: '' },
  ],
  [
    'whose flags are given',
    'const f = kinds => new Guarded(new RegExp("a", kinds)).form; const { source, flags } = f("i"); ({ source, flags })',
    { source: 'a', flags: 'i' },
  ],
  [
    'that is made elsewhere',
    'const f = form => new Guarded(form).form; f({ source: "a", flags: "" })',
    { source: 'a', flags: '' },
  ],
])('of a form %s it is not', (_, code, came) => {
  expect(run(`${guard}\n${code}`).came).toEqual(came);
});

test.each([
  ['in a function', "const f = word => /^(?:so|no)$/.test(word); ['so', 'son', 'o|n', ''].map(f)"],
  [
    'that is a constant',
    "const A = /^(?:so|no)$/; const f = word => A.test(word) || !A.test(word + 'o'); ['so', 'n', 'x'].map(f)",
  ],
])('words that alone match a form %s are looked up', (_, code) => {
  const text = lateForms(code, tellForm);
  expect(text).not.toContain('^(?:');
  expect(JSON.stringify(runInNewContext(text))).toBe(JSON.stringify(runInNewContext(code)));
});

test.each([
  ['is asked for more', "const A = /^(?:so|no)$/; A.test('so') ? A.exec('so')[0] : A.source"],
  ['is handed on', "const A = /^(?:so|no)$/; const f = form => form.test('so'); f(A)"],
  ['takes either case', 'const A = /^(?:so|no)$/i; A.test("So")'],
  ['ends anyhow', 'const A = /^(?:so|no)/; A.test("sos")'],
])('a form of words that %s stays', (_, code) => {
  expect(lateForms(code, tellForm)).toBe(code);
});
