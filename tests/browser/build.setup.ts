import { build } from '../../build.mjs';

/** The browsers get what a reader would: the extension is built before the tests, from the sources as they are. */
export default async function setup(): Promise<void> {
  await build({ quiet: true });
}
