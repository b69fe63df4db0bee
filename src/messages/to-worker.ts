import * as v from 'valibot';
import type { Answer } from '../annotations/annotation.ts';
import type { Trouble } from '../providers/trouble.ts';
import { type Settings, SettingsSchema } from '../settings.ts';
import { WrongMatchSchema } from './wrong-match.ts';

// Limits on what a page may ask of the worker. A content script is as hostile as its page: the longest of the honest
// pages that we measure with has some 100,000 characters, so these let every one through and stop a flood.
const LONGEST_TEXT = 1_000_000;
const MOST_BLOCKS = 20_000;

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const Site = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253));

/** An `Article` as a page sends it; its blocks are checked to lie in its text, one after the other. */
const ArticleSchema = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.pipe(
      v.array(
        v.object({
          start: Offset,
          end: Offset,
          kind: v.picklist(['heading', 'paragraph', 'quote', 'item', 'caption']),
        }),
      ),
      v.maxLength(MOST_BLOCKS),
      v.readonly(),
    ),
    headline: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
    published: v.nullable(Day),
    language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  }),
  v.check(({ text, blocks }) => {
    let before = 0;
    return blocks.every(({ start, end }) => {
      const fits = start >= before && end >= start && end <= text.length;
      before = end;
      return fits;
    });
  }, 'the blocks do not fit the text'),
);

/** From the first script of a page that looks like an article. No reply: the worker puts the rest in, or does not. */
const Begin = v.object({ type: v.literal('begin') });

/** From a page: the whole article at once. Reply: `Answer`. */
const Ask = v.object({ type: v.literal('ask'), article: ArticleSchema });

/** From a page that has painted, or cleared, or came back from the back-forward cache: how many annotations it shows. */
const Painted = v.object({ type: v.literal('painted'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** From a page whose reader pressed "hide this one". */
const Hide = v.object({ type: v.literal('hide'), claimId: v.pipe(v.string(), v.maxLength(200)) });

/** From a page whose reader pressed "report a wrong match": open the report's page. Nothing is sent anywhere. */
const ReportMatch = v.object({ type: v.literal('report'), match: WrongMatchSchema });

/** What a page may say. */
export const FromPage = v.variant('type', [Begin, Ask, Painted, Hide, ReportMatch]);
export type FromPage = v.InferOutput<typeof FromPage>;

/**
 * From the popup: which site an address belongs to, and what the reader decided on it. The worker knows the public suffix
 * list, which would be three quarters of the popup's script. Reply: `SiteChoice`.
 */
const FindSite = v.object({ type: v.literal('site'), origin: v.pipe(v.string(), v.maxLength(300)) });

/** From the popup or options: switch a site. Reply: `true`; an error says why not. */
const SwitchSite = v.object({ type: v.literal('switch-site'), site: Site, on: v.boolean() });

/** From options: the settings whole. Reply: `true`. */
const SetSettings = v.object({ type: v.literal('set-settings'), settings: SettingsSchema });

/** From the popup: put the annotator into this tab now, whatever the page looks like. Reply: `true`. */
const RunHere = v.object({ type: v.literal('run-here'), tabId: v.pipe(v.number(), v.integer()) });

/** From options: what is in the bundled pack. Reply: `PackInfo[]`. */
const Packs = v.object({ type: v.literal('packs') });

/** From the welcome page: what would be annotated in this text. Reply: `Answer`. */
const Check = v.object({ type: v.literal('check'), text: v.pipe(v.string(), v.maxLength(5000)) });

/** From options: a pack was imported, removed, or switched. Reply: `true`. */
const PacksChanged = v.object({ type: v.literal('packs-changed') });

/** From the popup: look up the statements of a tab's article that start here. Reply: `LookUpOutcome`; an error says why not. */
const LookUp = v.object({
  type: v.literal('look-up'),
  tabId: v.pipe(v.number(), v.integer()),
  article: ArticleSchema,
  starts: v.pipe(v.array(Offset), v.maxLength(MOST_BLOCKS)),
});

/** What the extension's own pages may say. */
export const FromOwnPage = v.variant('type', [
  FindSite,
  PacksChanged,
  SwitchSite,
  SetSettings,
  RunHere,
  Packs,
  Check,
  LookUp,
]);
export type FromOwnPage = v.InferOutput<typeof FromOwnPage>;

/** The site that a page belongs to and whether Claimlight is on there; without a site it never is. */
export interface SiteChoice {
  readonly site: string | null;
  readonly choice: Settings['newSites'];
}

/** A pack as options show it. */
export interface PackInfo {
  readonly name: string;
  readonly publisher: string;
  readonly date: string;
  readonly language: string;
  readonly claims: number;
  readonly bytes: number;
}

/** What came of a look-up: statements sent, statements that still could not be, annotations that the page got. */
export interface LookUpOutcome {
  readonly asked: number;
  readonly left: number;
  readonly found: number;
  readonly trouble: Trouble | null;
}

/** What each message is answered with. */
export interface Replies {
  begin: undefined;
  ask: Answer;
  painted: undefined;
  hide: undefined;
  report: undefined;
  site: SiteChoice;
  'switch-site': true;
  'set-settings': true;
  'run-here': true;
  packs: readonly PackInfo[];
  'packs-changed': true;
  check: Answer;
  'look-up': LookUpOutcome;
}
