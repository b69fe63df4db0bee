import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueForm } from '../../../src/report/issue-form.ts';

const HOME = 'https://code.example/claimlight';
const fieldsOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

test.each([HOME, `${HOME}/`])('the form of %s is filled with title and text', home => {
  const address = issueForm(home, 'Wrong match', 'It costs $1 & more.\nWhat is wrong: “all” + #1');
  expect(address).toMatch(/^https:\/\/code\.example\/claimlight\/issues\/new\?/);
  expect(fieldsOf(address)).toEqual({ title: 'Wrong match', body: 'It costs $1 & more.\nWhat is wrong: “all” + #1' });
});

test('no text makes an address that is too long, or is cut within a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20_000 }), text => {
      const address = issueForm(HOME, 'Wrong match', text.repeat(3));
      expect(address.length).toBeLessThanOrEqual(7000);
      const { body = '' } = fieldsOf(address);
      const whole = fieldsOf(issueForm(HOME, '', ''));
      expect(whole).toEqual({ title: '', body: '' });
      expect(body === text.repeat(3) || (body.endsWith('…') && text.repeat(3).startsWith(body.slice(0, -1)))).toBe(
        true,
      );
    }),
  );
});
