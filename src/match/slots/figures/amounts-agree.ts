import type { Quantity } from '../../reading/quantities.ts';

/** Significant digits that a value is written with: 700,000 has one, 702,000 three. */
function digits(value: number): number {
  const text = Math.abs(value)
    .toPrecision(12)
    .replace('.', '')
    .replace(/e.*$/, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  return Math.max(1, text.length);
}

/** Share by which rounded figures may differ. "About 700" covers 630 to 770, "about 30 percent" 29 and 31; "more than 700" up to 790. */
const ROUNDED = 0.05;
export const ROUGHLY = 0.1;
const OPEN = 0.13;

/** True where both could report one and the same amount, rounding and bounds allowed for. */
export function amountsAgree(a: Quantity, b: Quantity): boolean {
  if (spansAgree(a, b, a.value, a.high, b.value, b.high)) return true;
  if (opposed(a, b) || opposed(b, a)) return false;
  if (a.kind === 'temperature' && a.other !== null && b.other !== null) return close(a.other, b.other, ROUNDED);
  return false;
}

function spansAgree(a: Quantity, b: Quantity, low: number, high: number, otherLow: number, otherHigh: number): boolean {
  const ranges = [high > low, otherHigh > otherLow];
  if (ranges[0] && ranges[1]) return close(low, otherLow, ROUGHLY) && close(high, otherHigh, ROUGHLY);
  if (ranges[0]) return otherLow >= low && otherLow <= high && (high / Math.max(low, 1e-9) > 3 || b.bound !== 'exact');
  if (ranges[1])
    return low >= otherLow && low <= otherHigh && (otherHigh / Math.max(otherLow, 1e-9) > 3 || a.bound !== 'exact');
  // A decade is ten years but for the last bit.
  if (close(low, otherLow, 1e-9)) return !(opposed(a, b) || opposed(b, a));
  const [fine, rough] = digits(low) >= digits(otherLow) ? [low, otherLow] : [otherLow, low];
  if (a.bound === 'over' || b.bound === 'over') {
    const floor = a.bound === 'over' ? low : otherLow;
    const value = a.bound === 'over' ? otherLow : low;
    if (value >= floor && close(value, floor, OPEN) && !(a.bound === 'under' || b.bound === 'under')) return true;
  }
  if (a.bound === 'under' || b.bound === 'under') {
    const roof = a.bound === 'under' ? low : otherLow;
    const value = a.bound === 'under' ? otherLow : low;
    if (value <= roof && close(value, roof, ROUGHLY)) return true;
  }
  const about = a.kind === 'percent' ? ROUNDED : ROUGHLY;
  if ((a.bound === 'about' || b.bound === 'about') && close(low, otherLow, about)) return true;
  // 702,345 told as 702,000 or 700,000: the rough one is the fine one rounded to its own digits.
  const rounded = Number(fine.toPrecision(Math.min(21, digits(rough))));
  const plenty = digits(rough) >= 2 || Math.abs(rough) >= 1000;
  return (
    plenty &&
    digits(fine) > digits(rough) &&
    Math.abs(rounded - rough) < 1e-9 * Math.abs(rough) &&
    close(low, otherLow, ROUNDED)
  );
}

/** More than an amount, and less than one. */
export const opposed = (a: Quantity, b: Quantity): boolean => a.bound === 'over' && b.bound === 'under';
/** Whether two values differ by at most this share of the greater. */
export const close = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;

/** Whether two figures count in one way: labels, by what they are of, too. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.kind !== 'label' || a.unit === b.unit);
}
