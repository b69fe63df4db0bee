import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { choiceFor, DEFAULTS, SettingsSchema, withSite } from '../../src/settings.ts';

describe('settings', () => {
  test('a broken store falls back field by field', () => {
    const stored = { sitesOff: ['example.org'], strength: 'blinding', theme: 7, hiddenFamilies: ['loud'] };
    expect(v.parse(SettingsSchema, stored)).toEqual({ ...DEFAULTS, sitesOff: ['example.org'] });
  });

  test('a site is on until it is switched off, and again when it is switched on', () => {
    expect(choiceFor('example.org', DEFAULTS)).toBe('on');
    const off = withSite('example.org', false, DEFAULTS);
    expect(choiceFor('example.org', off)).toBe('off');
    expect(withSite('example.org', true, off)).toEqual(DEFAULTS);
  });

  test('with new sites off, the ones switched on are remembered', () => {
    const settings = { ...DEFAULTS, newSites: 'ask' as const };
    expect(choiceFor('example.org', settings)).toBe('ask');
    const on = withSite('example.org', true, settings);
    expect(choiceFor('example.org', on)).toBe('on');
    expect(choiceFor('other.org', on)).toBe('ask');
  });

  test('what was switched stays so when the default changes', () => {
    const off = withSite('example.org', false, DEFAULTS);
    expect(choiceFor('example.org', { ...off, newSites: 'ask' })).toBe('off');
  });
});
