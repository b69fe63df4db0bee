import type { Plugin } from 'esbuild';

export function build(options?: { watch?: boolean; quiet?: boolean }): Promise<void>;

/** Takes the places where a library makes HTML out of a string out of a bundle. */
export declare const withoutHtmlWriters: Plugin;
