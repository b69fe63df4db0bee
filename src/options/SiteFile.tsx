import { useState } from 'preact/hooks';
import { sitesIn } from '../site.ts';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words/native-words.ts';

const { say, count } = words;

/** Ten thousand sites, the most that settings hold, are a quarter of a megabyte. */
const LARGEST_FILE = 1_000_000;

interface SiteFileProps {
  readonly sites: readonly string[];
  readonly onLoad: (sites: readonly string[]) => void;
}

/** The list of sites as a plain file, one a line: saved, or added from one. */
export function SiteFile({ sites, onLoad }: SiteFileProps) {
  const [said, setSaid] = useState('');

  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = file.size > LARGEST_FILE ? { sites: [], wrong: [file.name] } : sitesIn(await file.text());
    if (read.sites.length > 0) onLoad(read.sites);
    const [wrong] = read.wrong;
    const told = count('optionsSitesLoaded', read.sites.length);
    setSaid(wrong === undefined ? told : `${told} ${say('optionsSiteBad', wrong.slice(0, 80))}`);
  };

  return (
    <>
      <div class="actions">
        <button
          type="button"
          disabled={sites.length === 0}
          onClick={() => saveFile('claimlight-sites.txt', 'text/plain', `${sites.join('\n')}\n`)}
        >
          {say('optionsSitesSave')}
        </button>
        <label class="button">
          {say('optionsSitesLoad')}
          <input
            type="file"
            accept="text/plain,.txt"
            class="visually-hidden"
            onChange={event => void load(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
