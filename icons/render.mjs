import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** Pixels: 16, 32, 48, 128 are Chrome's; 19, 38 Chrome's older toolbar; 64, 96 Firefox's add-on manager. */
const SIZES = [16, 19, 32, 38, 48, 64, 96, 128];

/** The two states of the toolbar button; each has its drawing beside this file. */
const STATES = ['claimlight', 'off'];

/**
 * Draws every icon as PNG: `<outDir>/icons/claimlight-16.png` … and `<outDir>/icons/off-16.png` ….
 * @param {string} outDir folder of the built extension; made when missing
 * @returns {Promise<void>}
 */
export async function renderIcons(outDir) {
  await mkdir(`${outDir}/icons`, { recursive: true });
  for (const state of STATES) {
    const svg = await readFile(fileURLToPath(new URL(`${state}.svg`, import.meta.url)), 'utf8');
    for (const size of SIZES) {
      const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
      await writeFile(`${outDir}/icons/${state}-${size}.png`, image.asPng());
    }
  }
}
