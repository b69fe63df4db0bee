/**
 * Where Google Fact Check Tools is asked, as its reference has it (method `claims.search`, v1alpha1). Nothing that a reader
 * or a page can set replaces it; the browser tests replace this text in a copy of the built extension.
 */
export const ENDPOINT = 'https://factchecktools.googleapis.com/v1alpha1/claims:search';

/** The match pattern of its one host, for the browser's permission. Patterns have no port. */
export const ENDPOINT_HOST = (({ protocol, hostname }: URL) => `${protocol}//${hostname}/*`)(new URL(ENDPOINT));
