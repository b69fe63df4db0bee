import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SHEET = readFileSync(fileURLToPath(new URL('../../../src/spotlight/highlights.css', import.meta.url)), 'utf8');

/** The rules of the five families at one strength, in the order of their names. */
const linesAt = (strength: string) =>
  ['a', 'b', 'c', 'd', 'e'].map(family => {
    const rule = new RegExp(
      `::highlight\\(cl-${family}${strength}\\),[^{]*\\{\\s*text-decoration: underline (?:(\\w+) )?[\\d.]+px (#\\w+)`,
    );
    const [, style = 'solid', colour = ''] = rule.exec(SHEET) ?? [];
    return { style, colour };
  });

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe.each(['', '-2', '-3'])('underlines of strength “%s”', strength => {
  test('tell each family by a style of its own', () => {
    expect(linesAt(strength).map(({ style }) => style)).toEqual(['solid', 'dashed', 'wavy', 'dotted', 'double']);
  });

  test('have 3 : 1 or more against white and against black', () => {
    for (const { colour } of linesAt(strength)) {
      const light = luminance(colour) + 0.05;
      expect(Math.min(1.05 / light, light / 0.05)).toBeGreaterThanOrEqual(3);
    }
  });
});
