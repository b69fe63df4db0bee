import { type Branch, branchesOf, type Form, type Group, type Needs, needsOfAny } from './form.ts';

/*
 * A form's branches as text. To read a form takes a browser that was just woken a microsecond a character, so the build reads
 * it and tells it in JSON:
 *
 *   a branch  its only need, where its source is that without the blanks at its ends; or a list: 1 where something in it is
 *             captured, its needs, its pieces
 *   a need    a word, a list of words, or the place of the group among the pieces that the next ones are read off
 *   a piece   source; or, of a group, a list: opening, closing, 1 where it may be left out, its branches
 */

type ToldBranch = string | readonly [captures: 0 | 1, needs: readonly ToldNeed[], pieces: readonly ToldPiece[]];
type ToldNeed = string | readonly string[] | number;
type ToldPiece =
  | string
  | readonly [opening: string, closing: string, mayBeLeftOut: 0 | 1, branches: readonly ToldBranch[]];

function isOnlyNeed({ captures, pieces, needs }: Branch): boolean {
  return (
    !captures &&
    pieces.length === 1 &&
    needs.length === 1 &&
    needs[0]?.length === 1 &&
    needs[0][0]?.trim() === pieces[0]
  );
}

const same = (some: unknown, others: unknown): boolean => JSON.stringify(some) === JSON.stringify(others);

/** What a piece needs; of source alone nothing is told. */
const needsOfPiece = (piece: string | Group | undefined): Needs =>
  piece === undefined || typeof piece === 'string' ? [] : needsOfAny(piece.branches);

function toldNeeds({ pieces, needs }: Branch): ToldNeed[] {
  const told: ToldNeed[] = [];
  for (let i = 0; i < needs.length; ) {
    const group = pieces.findIndex(piece => {
      const own = needsOfPiece(piece);
      return own.length > 0 && same(needs.slice(i, i + own.length), own);
    });
    const [need = []] = needs.slice(i);
    if (group >= 0) told.push(group);
    else told.push(need.length === 1 ? need.join() : need);
    i += group >= 0 ? needsOfPiece(pieces[group]).length : 1;
  }
  return told;
}

const toldPiece = (piece: string | Group): ToldPiece =>
  typeof piece === 'string'
    ? piece
    : [piece.opening, piece.closing, piece.mayBeLeftOut ? 1 : 0, piece.branches.map(toldBranch)];

const toldBranch = (branch: Branch): ToldBranch =>
  isOnlyNeed(branch)
    ? (branch.needs[0]?.[0] ?? '')
    : [branch.captures ? 1 : 0, toldNeeds(branch), branch.pieces.map(toldPiece)];

/** What a guard would read off a form, of which it needs the branches only where the text has what the form can't do without. */
export function tellForm(form: Form): Required<Pick<Form, 'needs' | 'branches'>> {
  const branches = branchesOf(form);
  return { needs: needsOfAny(branches), branches: JSON.stringify(branches.map(toldBranch)) };
}

function pieceOf(told: ToldPiece): string | Group {
  if (typeof told === 'string') return told;
  const [opening, closing, mayBeLeftOut, branches] = told;
  return { opening, branches: branches.map(branchOf), closing, mayBeLeftOut: mayBeLeftOut === 1 };
}

function branchOf(told: ToldBranch): Branch {
  if (typeof told === 'string') return { pieces: [told.trim()], needs: [[told]], captures: false };
  const [captures, toldNeeds, toldPieces] = told;
  const pieces = toldPieces.map(pieceOf);
  const needs = toldNeeds.flatMap(need => {
    if (typeof need === 'number') return needsOfPiece(pieces[need]);
    return [typeof need === 'string' ? [need] : need];
  });
  return { pieces, needs, captures: captures === 1 };
}

/** The branches that such a text tells. */
export function branchesTold(told: string): readonly Branch[] {
  return (JSON.parse(told) as readonly ToldBranch[]).map(branchOf);
}
