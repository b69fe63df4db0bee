/** What kind of thing a quantity measures. `label` is a number that only names ("Article 5"), never an amount. */
export type QuantityKind =
  | 'count'
  | 'percent'
  | 'points'
  | 'money'
  | 'factor'
  | 'year'
  | 'ordinal'
  | 'label'
  | 'age'
  | 'duration'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'power'
  | 'energy'
  | 'temperature';

/** A unit as text writes it: its kind, its canonical name, and how many of the canonical unit it is. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly factor: number;
}

/** Kind, canonical unit, then every spelling with its factor. Factors are exact by definition (SI, NIST SP 811 B.8). */
const TABLE: readonly (readonly [QuantityKind, string, string])[] = [
  ['percent', '%', '%=1 percent=1 pct=1 pc=1'],
  ['length', 'm', 'm=1 metre=1 meter=1 km=1000 kilometre=1000 kilometer=1000 cm=.01 centimetre=.01 centimeter=.01'],
  ['length', 'm', 'mm=.001 millimetre=.001 millimeter=.001 mile=1609.344 foot=.3048 feet=.3048 ft=.3048'],
  ['length', 'm', 'inch=.0254 inches=.0254 yard=.9144'],
  ['area', 'ha', 'hectare=1 acre=.40468564 sqkm=100 sqmi=258.9988'],
  ['mass', 'kg', 'kg=1 kilo=1 kilogram=1 g=.001 gram=.001 mg=.000001 tonne=1000 ton=1000 lb=.45359237 lbs=.45359237'],
  ['mass', 'kg', 'ounce=.02834952'],
  ['volume', 'l', 'litre=1 liter=1 gallon=3.785412 barrel=158.987295 ml=.001'],
  ['speed', 'km/h', 'mph=1.609344 kph=1 km/h=1'],
  ['power', 'MW', 'mw=1 megawatt=1 gw=1000 gigawatt=1000 kw=.001 kilowatt=.001'],
  ['energy', 'MWh', 'mwh=1 gwh=1000 twh=1000000 kwh=.001'],
  ['duration', 'day', 'day=1 week=7 month=30.436875 year=365.2425 yr=365.2425 decade=3652.425 century=36524.25'],
  ['duration', 'day', 'centuries=36524.25 hour=.0416666667 minute=.000694444444 second=.0000115740741'],
  ['money', 'USD', '$=1 us$=1 usd=1 dollar=1 cent=.01'],
  ['money', 'EUR', '€=1 eur=1 euro=1'],
  ['money', 'GBP', '£=1 gbp=1 pound=1 pence=.01'],
  ['money', 'JPY', '¥=1 yen=1'],
  ['money', 'CNY', 'yuan=1 renminbi=1'],
  ['money', 'RUB', 'rouble=1 ruble=1'],
  ['money', 'INR', '₹=1 rupee=1'],
  ['money', 'CAD', 'c$=1'],
  ['money', 'AUD', 'a$=1'],
  ['money', 'UAH', 'hryvnia=1'],
  ['money', 'CHF', 'franc=1 chf=1'],
  ['money', 'KRW', 'won=1'],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.flatMap(([kind, unit, spellings]) =>
    spellings.split(' ').map((entry): [string, Unit] => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at), { kind, unit, factor: Number(entry.slice(at + 1)) }];
    }),
  ),
);

/** The unit that a lower-case word names, singular or plural; undefined where it names none. */
export function unitOf(word: string): Unit | undefined {
  return UNITS.get(word) ?? (word.length > 2 && word.endsWith('s') ? UNITS.get(word.slice(0, -1)) : undefined);
}

/** Degrees to °C as a reading and as a difference: 36 °F of warming is 20 °C, 36 °F on the thermometer is 2.2 °C. */
export function celsius(degrees: number, fahrenheit: boolean): { reading: number; difference: number } {
  return fahrenheit
    ? { reading: ((degrees - 32) * 5) / 9, difference: (degrees * 5) / 9 }
    : { reading: degrees, difference: degrees };
}
