import type { Form } from './form.ts';

/** A module's text with forms made late, when they are first asked for; guards are told what they would read off theirs. */
export function lateForms(code: string, tellForm: (form: Form) => Omit<Form, 'source' | 'flags'>): string;
