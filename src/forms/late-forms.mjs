// Has forms made when they are first asked for: build.mjs puts every module of ours through it.
import { parse } from 'acorn';
import { wordsOf } from './words.mjs';

/** What a form says of the kinds of characters: a browser looks that up anew in each, which takes it some 60 microseconds. */
const PROPERTY = /\\p\{/i;

/** Calls `visit` for every node under this one, with those that it stands in, the innermost first. */
function walk(node, around, visit) {
  visit(node, around);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, [node, ...around], visit);
    }
  }
}

const isFunction = ({ type }) => /Function/.test(type) || type === 'PropertyDefinition';

/** Whether a name is asked for its value there, and is sure to be nothing else: a key, a property, something new of that name. */
function isAsked(node, [parent, beyond]) {
  if (/Function|Pattern|Element|Declarator|Clause|Specifier|Class|Definition/.test(parent.type)) {
    return parent.type === 'VariableDeclarator' && parent.init === node;
  }
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  return parent.type !== 'Property' || (parent.value === node && !parent.shorthand && beyond.type !== 'ObjectPattern');
}

/** The text that an expression comes to, of texts and of constants of the module's own; null where something else is in it. */
function textOf(node, constants) {
  const joined = parts => (parts.includes(null) ? null : parts.join(''));
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null;
    case 'Identifier':
      return constants.has(node.name) ? textOf(constants.get(node.name), constants) : null;
    case 'TemplateLiteral':
      return joined(
        node.quasis.flatMap(({ value }, i) => [
          value.cooked ?? null,
          i < node.expressions.length ? textOf(node.expressions[i], constants) : '',
        ]),
      );
    default:
      return null;
  }
}

/** Whether all that is asked of a form there is whether something matches it. */
const isTested = ({ around: [parent] }) =>
  parent.type === 'MemberExpression' && !parent.computed && parent.property.name === 'test';

/**
 * A module's text with forms made late. While a browser makes a script out it looks at every form in it, at those in functions
 * too, and a worker that was just woken waits for that; and what runs for the first time is compiled. So
 *
 * - what `Guarded` is given is told as text, of which it makes no more than it needs, and what it would read off it is told
 *   beside it; what `Kinds` is given is told as text;
 * - a form of nothing but words (words.mjs) that is only tested becomes a set of them, made where it is first asked for: to look a
 *   word up takes less than to compile the form;
 * - a form that speaks of kinds of characters is made where it is first asked for, whether it stands in a function or is a
 *   constant of the module's own.
 *
 * Left as they are: forms that are exported, that stand in a list, and those in functions that remember a place (`g`, `y`),
 * each of which is another one every time.
 *
 * @param code JavaScript
 * @param tellForm what a guard is told beside a form (told.ts)
 */
export function lateForms(code, tellForm) {
  const forms = [];
  const guards = new Map();
  const names = new Map();
  const constants = new Map();
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), [], (node, around) => {
    if (node.type === 'Literal' && node.regex !== undefined) forms.push({ node, around });
    if (node.type === 'NewExpression' && /^(?:Guarded|Kinds)$/.test(node.callee.name ?? '')) {
      guards.set(node.arguments[0], [node, ...around]);
    }
    if (node.type === 'VariableDeclarator' && around[0].kind === 'const' && around[1].type === 'Program') {
      constants.set(node.id.name, node.init);
    }
    if (node.type === 'Identifier') names.set(node.name, [...(names.get(node.name) ?? []), { node, around }]);
  });
  const changes = [];
  const made = [];
  for (const [guarded, around] of guards) {
    const { regex, type, callee, arguments: given = [] } = guarded;
    const isMade = type === 'NewExpression' && callee.name === 'RegExp';
    if (regex === undefined && !isMade) continue;
    // In a function a name may be something else.
    const known = around.some(isFunction) ? new Map() : constants;
    const source = regex?.pattern ?? textOf(given[0], known);
    const flags = regex?.flags ?? textOf(given[1] ?? { type: 'Literal', value: '' }, known);
    if (flags === null) continue;
    const written = regex === undefined ? code.slice(given[0].start, given[0].end) : JSON.stringify(source);
    const told = source === null || around[0].callee.name === 'Kinds' ? {} : tellForm({ source, flags });
    const beside = Object.entries(told).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
    changes.push({ node: guarded, text: `{ source: ${written}, flags: ${JSON.stringify(flags)}${beside.join('')} }` });
  }
  /** Has a form, asked for at these places, made late by this name; false where it is to stay. */
  const makeLate = ({ regex }, name, uses) => {
    const words = regex.flags === '' && uses.every(isTested) ? wordsOf(regex.pattern) : null;
    if (words === null && !PROPERTY.test(regex.pattern)) return false;
    const making =
      words === null
        ? `new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`
        : `new Set(${JSON.stringify(words.join('|'))}.split("|"))`;
    for (const { node, around } of uses) {
      const late = `(${name} ??= ${making})`;
      changes.push(words === null ? { node, text: late } : { node: around[0], text: `${late}.has` });
    }
    return true;
  };
  for (const { node, around } of forms) {
    const [parent, declaration, top] = around;
    if (guards.has(node)) continue;
    if (around.some(isFunction)) {
      const name = `form$${made.length}`;
      if (!/[gy]/.test(node.regex.flags) && makeLate(node, name, [{ node, around }])) made.push(name);
    } else if (
      parent.type === 'VariableDeclarator' &&
      declaration.declarations.length === 1 &&
      top.type === 'Program'
    ) {
      const uses = names.get(parent.id.name).filter(use => use.node !== parent.id);
      if (uses.every(use => isAsked(use.node, use.around)) && makeLate(node, parent.id.name, uses)) {
        changes.push({ node: declaration, text: `let ${parent.id.name};` });
      }
    }
  }
  let text = made.length === 0 ? '' : `let ${made.join(', ')};\n`;
  let at = 0;
  for (const { node, text: instead } of changes.sort((a, b) => a.node.start - b.node.start)) {
    text += code.slice(at, node.start) + instead;
    at = node.end;
  }
  return text + code.slice(at);
}
