import type { Form, Needs } from './form.ts';

/** A module's text with forms made late, when they are first asked for; guards are told what theirs need. */
export function lateForms(code: string, needsOf: (form: Form) => Needs): string;
