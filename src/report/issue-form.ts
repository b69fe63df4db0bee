/** Servers and browsers take addresses of some 8,000 characters; what is over this is left for the reader to paste. */
const LONGEST_ADDRESS = 7000;

/**
 * The address of a prefilled issue form at a project's home, as GitHub, Gitea and Forgejo have it: `issues/new` with title
 * and body. A text that is too long for an address ends in "…". What is in an address goes to its server when it is opened.
 *
 * @param home the manifest's `homepage_url`
 */
export function issueForm(home: string, title: string, text: string): string {
  const address = new URL(`${home.replace(/\/+$/, '')}/issues/new`);
  address.searchParams.set('title', title);
  const letters = [...text];
  for (let kept = letters.length; ; kept = Math.floor(kept * 0.9)) {
    const body = kept === letters.length ? text : `${letters.slice(0, kept).join('')}…`;
    address.searchParams.set('body', body);
    if (address.href.length <= LONGEST_ADDRESS || kept === 0) return address.href;
  }
}
