import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { choiceFor, choiceForHost, DEFAULTS, SettingsSchema, shareable, withSite } from '../../src/settings.ts';
import { siteOf } from '../../src/site.ts';

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

  const HOSTS = ['example.org', 'www.example.org', 'example.co.uk', 'a.b.example.co.uk', 'github.io', 'one.github.io'];

  test.each(HOSTS)('a host is decided on without the suffix list only where that is sure: %s', listed => {
    const site = siteOf(`https://${listed}`) ?? '';
    for (const newSites of ['on', 'ask'] as const) {
      const settings = withSite(site, newSites !== 'on', { ...DEFAULTS, newSites });
      for (const host of [...HOSTS, 'localhost', 'notexample.org']) {
        const choice = choiceForHost(host, settings);
        if (choice !== null) expect(choice).toBe(choiceFor(siteOf(`https://${host}`) ?? '', settings));
      }
    }
  });

  test('a host that is listed or far from every list needs no suffix list', () => {
    const settings = withSite('example.org', false, DEFAULTS);
    expect(choiceForHost('example.org', settings)).toBe('off');
    expect(choiceForHost('notexample.org', settings)).toBe('on');
    expect(choiceForHost('www.example.org', settings)).toBeNull();
  });

  test('look-ups are off before they were switched on, for those who come from an older version too', () => {
    expect(v.parse(SettingsSchema, { sitesOff: ['example.org'], strength: 'clear' })).toMatchObject({
      lookUps: 'off',
      googleKey: '',
    });
    expect(v.parse(SettingsSchema, { lookUps: 'always', googleKey: 'not a key' })).toEqual(DEFAULTS);
  });

  test('neither the key nor the switch goes into a file', () => {
    const file = JSON.stringify(shareable({ ...DEFAULTS, lookUps: 'page', googleKey: 'secret-key' }));
    expect(file).not.toMatch(/secret|lookUps|googleKey/);
  });
});
