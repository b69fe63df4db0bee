/* Nouns that are written as one word or as two. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'air base,air strike,child care,coast guard,day care,drug maker,face mask,fire fighter,flood water,fund raiser,' +
    'ground water,land mine,land owner,law maker,middle class,pay check,pay roll,policy maker,rail road,' +
    'share holder,tax payer,waste water,war plane,whistle blower,wild fire,work force'
  )
    .split(',')
    .flatMap(pair => [pair, `${pair}s`]),
);

/** The one word that two running spell too ("tax payers", "middle-class"); '' where they don't. */
export const compoundOf = (first: string, second: string): string =>
  COMPOUNDS.has(`${first} ${second}`) ? first + second : '';
