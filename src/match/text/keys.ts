import { ALIASES } from './aliases.ts';
import { once } from './once.ts';
import { stem } from './stem.ts';
import { wordPairs } from './word-pairs.ts';

/** Forms that neither the stemmer nor the index's aliases bring to their verb. */
const IRREGULAR = wordPairs(
  'went go,goes go,gone go,took take,taken take,gave give,given give,made make,got get,gotten get,came come,became become,kept ' +
    'keep,left leave,saw see,seen see,did do,done do,had have,has have,was be,were be,been be,is be,are be,am be,being ' +
    'be,said say,says say,set set,began begin,overtook overtake,overtaken overtake,withdrew withdraw,upheld uphold,struck ' +
    'strike,stricken strike,overthrew overthrow,shrank shrink,shrunk shrink,swept sweep,spread spread,bit bite,bitten ' +
    'bite,bore bear,born born,dug dig,hung hang,arose arise,forbade forbid,forbidden forbid,rang ring,shone shine,stuck ' +
    'stick,tore tear,torn tear,wound wound,lives life,living live,mice mouse,wolves wolf,knives knife,shelves shelf,calves calf,' +
    'loaves loaf,halves half,hooves hoof,geese goose,oxen ox,police police,bought buy,sank sink,sunk sink,' +
    'put put,let let,cut cut,hit hit,hurt hurt,fought fight,lay lay,beaten beat,spoken speak,thieves thief,lost lose,media ' +
    'media,poorer poor,later late,latest late,higher higher,highest highest,tests test,meant mean,won win,slid slide,added add,adding add,adds add,' +
    'center centre,centers centre,centered centre,tire tyre,tires tyre,plow plough,liter litre,liters litre,meter metre,' +
    'meters metre,kilometer kilometre,kilometers kilometre,pediatric paediatric,anemia anaemia,leukemia leukaemia,sulfur ' +
    'sulphur,generations cohort,honor honour,honors honour,honored honour,maneuver manoeuvre,theater theatre,theaters theatre',
);

/** Made when it is first asked for. */
const past = once(
  () =>
    new Set(
      [...IRREGULAR, ...ALIASES]
        .filter(
          ([word, base]) =>
            word !== base &&
            word.length < 11 &&
            /^(?:[a-z]+(?:t|d|n|e|w|g|k|m)|began|ran|won)$/.test(word) &&
            word.charAt(0) === base.charAt(0) &&
            !/(?:ian|ish|ese|ean|ch|can|ine)$/.test(word) &&
            !/^(?:men|women|children|mice|feet|teeth|died|poorer|prez)$/.test(word),
        )
        .map(([word]) => word),
    ),
);

/** True for a past form that the stemmer cannot read ("rose", "struck"). */
export const isIrregular = (word: string): boolean => past().has(word);

const known = new Map<string, string>();

/** What a folded word is compared by: the stem of its base form. */
export function keyOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const alias = IRREGULAR.get(word) ?? ALIASES.get(word) ?? word;
  const key = stem(IRREGULAR.get(alias) ?? alias);
  if (known.size > 50_000) known.clear();
  known.set(word, key);
  return key;
}
