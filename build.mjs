// Builds dist/chrome and dist/firefox and their zips. `npm run build`, or with `--watch` for development.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { tsImport } from 'tsx/esm/api';
import { renderIcons } from './icons/render.mjs';
import { lateForms } from './src/forms/late-forms.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const BROWSERS = ['chrome', 'firefox'];

/** What may be injected into a page at the most, in bytes: the first script is on every page. */
const MOST_GATE = 8 * 1024;
const MOST_INJECTED = 120 * 1024;

const SCRIPTS = {
  gate: 'src/content/gate.ts',
  content: 'src/content/main.ts',
  background: 'src/background/main.ts',
  'import-worker': 'src/packs/import-worker.ts',
  'popup/popup': 'src/popup/main.tsx',
  'options/options': 'src/options/main.tsx',
  'welcome/welcome': 'src/welcome/main.tsx',
  'report/report': 'src/report/main.tsx',
};

/** What Firefox gets beside them: a script before the worker's, and the worker's parts, which src/background/parts.ts loads. */
const EARLY = { early: 'src/background/early.ts' };
const PARTS = {
  finder: 'src/background/finder.ts',
  matcher: 'src/background/matcher.ts',
  looker: 'src/background/looker.ts',
};

/** Pages of the extension: each has its script and style sheet in a folder of its name, and the HTML of src/ui/page.html. */
const PAGES = ['popup', 'options', 'welcome', 'report'];

const LANGUAGES = ['en', 'fr'];

/**
 * Places where a library makes HTML out of a string. None may stay in what is shipped: Mozilla's linter warns of them, and
 * rightly. Preact's is its `dangerouslySetInnerHTML`, which goes. Readability's second is for images in `noscript`, which
 * our copies of pages do not have; its first puts the body back as it was, for which src/article/page-main.ts gives the
 * body a method that copies nodes and parses nothing.
 */
const HTML_WRITERS = [
  { file: /preact[\\/]dist[\\/]preact\.mjs$/, from: 't.innerHTML=h.__html', to: 'void 0' },
  { file: /Readability\.js$/, from: 'tmp.innerHTML = noscript.innerHTML', to: 'void 0' },
  {
    file: /Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml',
    to: 'page.putBack()',
  },
];

/** Takes them out of a bundle. Throws where a library no longer has one at its place. */
export const withoutHtmlWriters = {
  name: 'without-html-writers',
  setup({ onLoad }) {
    onLoad({ filter: /preact\.mjs$|Readability\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const { file, from, to } of HTML_WRITERS) {
        if (!file.test(path)) continue;
        if (!contents.includes(from))
          throw new Error(`${path} no longer says “${from}”: look where it writes HTML now`);
        contents = contents.replace(from, to);
      }
      return { contents, loader: 'js' };
    });
  },
};

/**
 * The list of public suffixes is asked for less often than a worker is woken: it is made out when it is first asked for, and
 * its forty thousand numbers stand in strings, which a browser need not take apart before.
 */
const LATE = [
  {
    file: /tldts[\\/]dist[\\/]es6[\\/]index\.js$/,
    from: /import suffixLookup from '\.\/src\/suffix-trie';/,
    to: "const suffixLookup = (...asked) => require('./src/suffix-trie').default(...asked);",
  },
  {
    file: /tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/,
    from: /(new Uint\d+Array\()\[([\d, ]+)\]/g,
    to: (_, array, numbers) => `${array}"${numbers.replaceAll(' ', '')}".split(",")`,
  },
];

/** Throws where the library no longer has its list as it had. */
export const lateSuffixes = {
  name: 'late-suffixes',
  setup({ onLoad }) {
    onLoad({ filter: /tldts[\\/]dist[\\/]es6[\\/](?:index|src[\\/]data[\\/]trie)\.js$/ }, ({ path }) => {
      const before = readFileSync(path, 'utf8');
      const contents = LATE.reduce(
        (text, { file, from, to }) => (file.test(path) ? text.replace(from, to) : text),
        before,
      );
      if (contents === before) throw new Error(`${path} holds its list in another way: look how`);
      return { contents, loader: 'js' };
    });
  },
};

/** The manifest as one browser wants it: Chrome knows no `page` and no gecko key, Firefox no `service_worker`. */
function manifestFor(browser) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  const { service_worker, page } = manifest.background;
  if (browser === 'chrome') {
    manifest.background = { service_worker };
    delete manifest.browser_specific_settings;
  } else {
    manifest.background = { page };
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}

/** A language's file as browsers want it: `_locales/xx/messages.json`, a dollar sign that is none of ours doubled. */
function writeLanguage(language, out) {
  const texts = JSON.parse(readFileSync(join(ROOT, `src/words/${language}.json`), 'utf8'));
  const messages = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, { message: text.replace(/\$(?!\d)/g, '$$$$') }]),
  );
  mkdirSync(join(out, `_locales/${language}`), { recursive: true });
  writeFileSync(join(out, `_locales/${language}/messages.json`), JSON.stringify(messages, null, 1));
}

/**
 * The polyfill, which Chromium needs, as a module of its own kind: taken for one of CommonJS, each import of it would look at
 * every interface of the browser.
 */
const plainPolyfill = {
  name: 'plain-polyfill',
  setup({ onLoad }) {
    onLoad({ filter: /browser-polyfill\.js$/ }, ({ path }) => ({
      contents: `const module = {};\n((exports, define) => {\n${readFileSync(path, 'utf8')}\n})({});\nexport default module.exports;`,
      loader: 'js',
    }));
  },
};

/**
 * Firefox has what the polyfill gives: asked whether it does, it makes out the same interfaces a second time, as `chrome`.
 */
const noPolyfill = {
  name: 'no-polyfill',
  setup({ onLoad }) {
    onLoad({ filter: /browser-polyfill\.js$/ }, () => ({
      contents: 'export default globalThis.browser;',
      loader: 'js',
    }));
  },
};

/** Our licence and those of everything that is in the bundles: the libraries' own files, and WordNet's. */
function licences() {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const parts = [['Claimlight', readFileSync(join(ROOT, 'LICENSE'), 'utf8')]];
  for (const name of Object.keys(dependencies)) {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find(entry => /^licen[cs]e(\.|$)/i.test(entry));
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    parts.push([name, file === undefined ? license : readFileSync(join(folder, file), 'utf8')]);
  }
  parts.push(['WordNet', readFileSync(join(ROOT, 'src/match/meaning/wordnet.licence.txt'), 'utf8')]);
  return parts.map(([name, text]) => `${name}\n\n${text.trim()}\n`).join('\n\n');
}

/**
 * Tables that a module (*.table.ts) makes of lists that people keep: the build puts what that comes to in the module's place,
 * so that no worker makes it anew, and the lists are not shipped.
 */
export const madeTables = {
  name: 'made-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => {
      const { default: table } = await tsImport(path, import.meta.url);
      return { contents: JSON.stringify(table), loader: 'json' };
    });
  },
};

async function compileClaims() {
  const { compileBundled, describeBundled } = await tsImport('./src/cli/compile-bundled.ts', import.meta.url);
  return { pack: compileBundled(), about: JSON.stringify(describeBundled()) };
}

function zip(folder, file) {
  const files = {};
  for (const path of readdirSync(folder, { recursive: true })) {
    const whole = join(folder, path);
    // A fixed time: the same source gives the same zip.
    if (statSync(whole).isFile()) files[path] = [readFileSync(whole), { mtime: new Date(2026, 0, 1), level: 9 }];
  }
  writeFileSync(file, zipSync(files));
}

/** What every script is made for. Forms stay as they are written, where esbuild would have them all made at the start. */
const TARGET = {
  target: ['chrome116', 'firefox149'],
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'utf8',
};

/** Forms of ours, made when they are first asked for. */
const formsLate = {
  name: 'forms-late',
  async setup({ onLoad }) {
    const { tellForm } = await tsImport('./src/forms/told.ts', import.meta.url);
    onLoad({ filter: /[\\/]src[\\/](?:article|forms|match)[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'ts', ...TARGET });
      return { contents: lateForms(code, tellForm), loader: 'js' };
    });
  },
};

/** How our own modules are made into any script. */
export const OURS = { ...TARGET, plugins: [madeTables, formsLate] };

const PLUGINS = [withoutHtmlWriters, lateSuffixes, ...OURS.plugins];

/** Leaves the worker's parts out of its script: each is loaded as the file that it is. */
const partsApart = {
  name: 'parts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : undefined,
    );
  },
};

/**
 * Takes the parts into the worker's script as they are: in a script that has them wrapped, to be started late, Chromium makes
 * each out twice.
 */
const partsWithin = {
  name: 'parts-within',
  setup({ onLoad }) {
    onLoad({ filter: /background[\\/]parts\.ts$/ }, ({ path }) => {
      const parts = [];
      const contents = readFileSync(path, 'utf8').replace(/\bimport\(('[^']+')\)/g, (_, file) => {
        parts.push(`import * as part${parts.length} from ${file};`);
        return `Promise.resolve(part${parts.length - 1})`;
      });
      if (parts.length !== Object.keys(PARTS).length)
        throw new Error(`${path} loads its parts in another way: look how`);
      return { contents: parts.join('\n') + contents, loader: 'ts' };
    });
  },
};

function options(outdir, entries, extra) {
  return {
    absWorkingDir: ROOT,
    entryPoints: Object.entries(entries).map(([out, input]) => ({ in: input, out })),
    outdir,
    bundle: true,
    // In one function, as `iife` puts it, but a plain one: Firefox makes an arrow function out twice, once to see where it ends
    // and again when it is called, and a woken worker waits for that.
    format: 'esm',
    banner: { js: '"use strict";(function(){' },
    footer: { js: '})();' },
    ...TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    plugins: PLUGINS,
    legalComments: 'none',
    ...extra,
  };
}

/** What esbuild is to make of a browser's folder. */
function bundles(browser, out, extra) {
  const styles = Object.fromEntries(PAGES.map(page => [`${page}/${page}`, `src/${page}/${page}.css`]));
  const all = [options(out, styles, { loader: {}, ...extra })];
  if (browser === 'chrome')
    return [...all, options(out, SCRIPTS, { plugins: [...PLUGINS, plainPolyfill, partsWithin], ...extra })];
  return [
    ...all,
    options(out, { ...SCRIPTS, ...EARLY }, { plugins: [...PLUGINS, noPolyfill, partsApart], ...extra }),
    options(out, PARTS, { banner: {}, footer: {}, ...extra }),
  ];
}

/**
 * Builds both browsers' folders and zips and prints the sizes.
 *
 * @throws Error where a claim is wrong (file, claim, field, what), where TypeScript can't be bundled, or where a script
 * that goes into pages has grown over its limit
 */
export async function build({ watch = false, quiet = false } = {}) {
  // Built aside and put in place when whole: a failed build leaves the last good one, which a browser may be running.
  const folder = watch ? DIST : mkdtempSync(`${DIST}-`);
  try {
    await buildInto(folder, watch);
    if (watch) return;
    checkSizes(folder, quiet);
    rmSync(DIST, { recursive: true, force: true });
    chmodSync(folder, 0o755);
    renameSync(folder, DIST);
  } finally {
    if (!watch) rmSync(folder, { recursive: true, force: true });
  }
}

async function buildInto(folder, watch) {
  const html = readFileSync(join(ROOT, 'src/ui/page.html'), 'utf8');
  const { pack, about } = await compileClaims();
  for (const browser of BROWSERS) {
    const out = join(folder, browser);
    for (const page of PAGES) {
      mkdirSync(join(out, page), { recursive: true });
      writeFileSync(join(out, `${page}/${page}.html`), html.replaceAll('PAGE', page));
    }
    for (const language of LANGUAGES) writeLanguage(language, out);
    writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
    writeFileSync(join(out, 'claims.pack'), pack);
    writeFileSync(join(out, 'claims-about.json'), about);
    if (browser === 'firefox') cpSync(join(ROOT, 'src/background/background.html'), join(out, 'background.html'));
    cpSync(join(ROOT, 'src/spotlight/highlights.css'), join(out, 'highlights.css'));
    writeFileSync(join(out, 'licences.txt'), licences());
    await renderIcons(out);
    for (const bundle of bundles(browser, out, watch ? { sourcemap: 'inline' } : { minify: true })) {
      if (watch) await (await esbuild.context(bundle)).watch();
      else await esbuild.build(bundle);
    }
  }
  if (watch) return;
  for (const browser of BROWSERS) zip(join(folder, browser), join(folder, `claimlight-${browser}.zip`));
}

function checkSizes(folder, quiet) {
  const size = path => statSync(join(folder, path)).size;
  const gate = size('chrome/gate.js');
  const injected = size('chrome/content.js') + size('chrome/highlights.css');
  if (!quiet) {
    const kb = bytes => `${(bytes / 1024).toFixed(1)} KB`;
    console.log(`${'first script'.padEnd(16)}${kb(gate)} of ${kb(MOST_GATE)}`);
    console.log(`${'injected'.padEnd(16)}${kb(injected)} of ${kb(MOST_INJECTED)}`);
    for (const path of ['background.js', 'popup/popup.js', 'claims.pack']) {
      console.log(`${path.padEnd(16)}${kb(size(`chrome/${path}`))}`);
    }
    for (const browser of BROWSERS) {
      const file = `claimlight-${browser}.zip`;
      console.log(`${relative(ROOT, join(DIST, file))}  ${kb(size(file))}`);
    }
  }
  if (gate > MOST_GATE) throw new Error(`gate.js has ${gate} bytes; ${MOST_GATE} are allowed on every page`);
  if (injected > MOST_INJECTED) throw new Error(`content.js has ${injected} bytes; ${MOST_INJECTED} may be injected`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ watch: process.argv.includes('--watch') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
