/** A module's text with forms made late, when they are first asked for. */
export function lateForms(code: string): string;
