import { expect, test } from 'vitest';
import { stem } from '../../../../src/match/text/stem.ts';

// Pairs of Porter's paper, one or more a step, and what news needs.
const PAIRS =
  'caresses caress,ponies poni,ties ti,caress caress,cats cat,feed feed,agreed agre,plastered plaster,bled bled,motoring ' +
  'motor,sing sing,conflated conflat,troubled troubl,sized size,hopping hop,falling fall,hissing hiss,fizzed fizz,failing ' +
  'fail,filing file,happy happi,sky sky,relational relat,conditional condit,rational ration,valenci valenc,digitizer ' +
  'digit,radically radic,differently differ,vilely vile,analogously analog,vietnamization vietnam,predication ' +
  'predic,operator oper,feudalism feudal,decisiveness decis,hopefulness hope,callousness callous,formality ' +
  'formal,sensitivity sensit,sensibility sensibl,triplicate triplic,formative form,formalize formal,electrical ' +
  'electr,hopeful hope,goodness good,revival reviv,allowance allow,inference infer,airliner airlin,adjustable ' +
  'adjust,defensible defens,irritant irrit,replacement replac,adjustment adjust,dependent depend,adoption ' +
  'adopt,communism commun,activate activ,angularity angular,homologous homolog,effective effect,bowdlerize ' +
  'bowdler,probate probat,rate rate,cease ceas,controlling control,rolling roll';

test('words come down to the stems that Porter gives', () => {
  for (const pair of PAIRS.split(',')) {
    const [word = '', expected] = pair.split(' ');
    expect(`${word} ${stem(word)}`).toBe(`${word} ${expected}`);
  }
});

test('short words and words with other letters stay', () => {
  expect(stem('as')).toBe('as');
  expect(stem('états')).toBe('états');
  expect(stem('covid19s')).toBe('covid19s');
});
