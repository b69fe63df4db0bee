import { wordsFrom } from './words.ts';

interface I18n {
  getMessage(key: string, values: string[]): string;
  getUILanguage(): string;
}

/** The browser's own interface: scripts in pages do without webextension-polyfill, which is 10 KB. */
const scope = globalThis as { readonly browser?: { readonly i18n: I18n }; readonly chrome?: { readonly i18n: I18n } };
const i18n = (scope.browser ?? scope.chrome)?.i18n;

/** The reader's language, as the browser knows it. */
export const words = wordsFrom((key, values) => i18n?.getMessage(key, values) ?? '', i18n?.getUILanguage() ?? 'en');
