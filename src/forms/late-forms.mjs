// Has forms made when they are first asked for: build.mjs puts every module of ours through it.
import { parse } from 'acorn';

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

/**
 * A module's text with forms made late. While a browser makes a script out it looks at every form in it, at those in functions
 * too, and a worker that was just woken waits for that. So a form that speaks of kinds of characters is made where it is first
 * asked for, whether it stands in a function or is a constant of the module's own; and what `Guarded` is given is told as text,
 * of which it makes no more than it needs. Left as they are: forms that are exported, that stand in a list, and those in
 * functions that remember a place (`g`, `y`), each of which is another one every time.
 *
 * @param code JavaScript
 */
export function lateForms(code) {
  const forms = [];
  const names = new Map();
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), [], (node, around) => {
    if (node.type === 'Literal' && node.regex !== undefined) forms.push({ node, around });
    if (node.type === 'Identifier') names.set(node.name, [...(names.get(node.name) ?? []), { node, around }]);
  });
  const changes = [];
  const made = [];
  for (const { node, around } of forms) {
    const { pattern, flags } = node.regex;
    const [source, kinds] = [JSON.stringify(pattern), JSON.stringify(flags)];
    const late = name => `(${name} ??= new RegExp(${source}, ${kinds}))`;
    const [parent, declaration, top] = around;
    if (parent.type === 'NewExpression' && parent.callee.name === 'Guarded') {
      changes.push({ node, text: `{ source: ${source}, flags: ${kinds} }` });
      continue;
    }
    if (!PROPERTY.test(pattern)) continue;
    if (around.some(isFunction)) {
      if (/[gy]/.test(flags)) continue;
      const name = `form$${made.length}`;
      made.push(name);
      changes.push({ node, text: late(name) });
    } else if (
      parent.type === 'VariableDeclarator' &&
      declaration.declarations.length === 1 &&
      top.type === 'Program'
    ) {
      const uses = names.get(parent.id.name).filter(use => use.node !== parent.id);
      if (!uses.every(use => isAsked(use.node, use.around))) continue;
      changes.push({ node: declaration, text: `let ${parent.id.name};` });
      for (const use of uses) changes.push({ node: use.node, text: late(parent.id.name) });
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
