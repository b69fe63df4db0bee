import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';

const UNSAID_BY = new Guarded(/^(\p{Lu}[\p{L}’'. -]*?)\s+(?:ha[sd] )?(?:never|did|didn|has|hasn|denie[sd])\b/u);

/** "Clinton never said" against "Trump never said": what somebody did not say, another may have. */
export function unsaidBy({ stance: a }: Facets, { stance: b }: Facets): Conflict | null {
  const who = (words: string): string => UNSAID_BY.exec(words)?.[1] ?? '';
  const [mine, theirs] = [who(a.words), who(b.words)];
  if (!mine || !theirs || mine.split(' ').at(-1) === theirs.split(' ').at(-1)) return null;
  return { slot: 'person', statement: mine, claim: theirs };
}
