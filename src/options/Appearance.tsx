import { FAMILIES, STRENGTHS, THEMES } from '../settings.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';
import { words } from '../words/native-words.ts';
import { Choice } from './Choice.tsx';
import type { SectionProps } from './Options.tsx';

const { say } = words;

/** How annotations look, and which of them are shown. */
export function Appearance({ settings, onChange }: SectionProps) {
  const { hiddenFamilies } = settings;
  return (
    <section aria-labelledby="look">
      <h2 id="look">{say('optionsLook')}</h2>
      <Choice
        legend={say('optionsStrength')}
        name="strength"
        value={settings.strength}
        options={STRENGTHS.map(strength => [strength, say(`optionsStrength_${strength}`)] as const)}
        onChange={strength => onChange({ ...settings, strength })}
      />
      <Choice
        legend={say('optionsTheme')}
        name="theme"
        value={settings.theme}
        options={THEMES.map(theme => [theme, say(`optionsTheme_${theme}`)] as const)}
        onChange={theme => onChange({ ...settings, theme })}
      />
      <fieldset>
        <legend>{say('optionsShown')}</legend>
        {FAMILIES.map(family => (
          <label key={family}>
            <input
              type="checkbox"
              checked={!hiddenFamilies.includes(family)}
              onChange={event => {
                const others = hiddenFamilies.filter(other => other !== family);
                onChange({ ...settings, hiddenFamilies: event.currentTarget.checked ? others : [...others, family] });
              }}
            />
            <FamilyIcon family={family} name={null} />
            {say(`family_${family}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
