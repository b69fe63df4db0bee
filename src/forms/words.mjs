/** A form that matches more words than this is no list of them. */
const MOST = 600;

/** Stand for themselves in a word. */
const LETTER = /^[a-z0-9 '’-]$/;

/** Every way to go on with each of these beginnings. */
const continued = (beginnings, endings) => beginnings.flatMap(one => endings.map(other => one + other));

/**
 * The words that a form's source matches, and nothing else does: `^(?:say|said|denie[sd])$`. Null where it is no such list.
 */
export function wordsOf(source) {
  if (!source.startsWith('^') || !source.endsWith('$') || source.endsWith('\\$')) return null;
  const end = source.length - 1;
  let at = 1;
  const takes = text => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const piece = () => {
    if (takes('(?:')) {
      const inner = alternatives();
      return takes(')') ? inner : null;
    }
    if (takes('[')) {
      const close = source.indexOf(']', at);
      const letters = [...source.slice(at, close)];
      at = close + 1;
      return letters.every(letter => /[a-z]/.test(letter)) ? letters : null;
    }
    const letter = source.charAt(at++);
    return LETTER.test(letter) ? [letter] : null;
  };
  const sequence = () => {
    let all = [''];
    while (all !== null && at < end && source[at] !== '|' && source[at] !== ')') {
      const made = piece();
      const endings = made !== null && takes('?') ? ['', ...made] : made;
      all = endings === null || all.length * endings.length > MOST ? null : continued(all, endings);
    }
    return all;
  };
  const alternatives = () => {
    const all = [];
    do {
      const made = sequence();
      if (made === null) return null;
      all.push(...made);
    } while (takes('|'));
    return all;
  };
  const words = alternatives();
  // A bar outside every group parts the form, and not what stands between its ends.
  return words === null || at !== end || isParted(source) ? null : words;
}

function isParted(source) {
  let depth = 0;
  return [...source].some(char => {
    depth += Number(char === '(') - Number(char === ')');
    return char === '|' && depth === 0;
  });
}
