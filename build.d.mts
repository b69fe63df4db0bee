import type { BuildOptions, Plugin } from 'esbuild';

export function build(options?: { watch?: boolean; quiet?: boolean }): Promise<void>;

/** Takes the places where a library makes HTML out of a string out of a bundle. */
export declare const withoutHtmlWriters: Plugin;

/** Has the list of public suffixes made out when it is first asked for. */
export declare const lateSuffixes: Plugin;

/** Puts what a module makes of its lists (*.table.ts) in the module's place. */
export declare const madeTables: Plugin;

/** How our own modules are made into any script: tables are put in their places, forms are made late. */
export declare const OURS: Pick<BuildOptions, 'target' | 'supported' | 'charset'> & { readonly plugins: Plugin[] };
