import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { issueInWords } from '../claims/check.ts';
import { BadInput } from './input.ts';

/** What a line says, or why it can't be taken. */
export type Reading<T> = { readonly value: T } | { readonly why: string };
export type Reader<T> = (line: string) => Reading<T>;

/** Asks on the terminal, or takes the answers from a pipe, a line each. */
export interface Questions {
  /** Asks until the answer can be taken; throws `BadInput` where there is no more, or Ctrl-C was pressed. */
  ask<T>(question: string, read: Reader<T>): Promise<T>;
  tell(text: string): void;
  close(): void;
}

/** Questions on standard error, answers on standard input. */
export function openQuestions(): Questions {
  const { stdin, stderr } = process;
  const lines = createInterface({ input: stdin, output: stderr, terminal: stdin.isTTY });
  lines.on('SIGINT', () => lines.close());
  const answers = lines[Symbol.asyncIterator]();
  const tell = (text: string) => {
    stderr.write(`${text}\n`);
  };
  return {
    tell,
    async ask(question, read) {
      for (;;) {
        lines.setPrompt(`${question}: `);
        lines.prompt();
        const { done, value } = await answers.next();
        if (done) throw new BadInput(`\nstopped at “${question}”: nothing was written`);
        const reading = read(value.trim());
        if ('value' in reading) return reading.value;
        tell(`  ${reading.why}`);
      }
    },
    close: () => lines.close(),
  };
}

/** An answer that the schema takes. */
export function fits<const S extends v.GenericSchema>(schema: S): Reader<v.InferOutput<S>> {
  return line => {
    const parsed = v.safeParse(schema, line);
    return parsed.success ? { value: parsed.output } : { why: parsed.issues.map(issueInWords).join('; ') };
  };
}

/** An answer that may be left out. */
export function maybe<T>(read: Reader<T>): Reader<T | undefined> {
  return line => (line === '' ? { value: undefined } : read(line));
}

/** The answer that an empty line stands for. */
export function orElse<T>(read: Reader<T>, otherwise: T): Reader<T> {
  return line => (line === '' ? { value: otherwise } : read(line));
}

/** An answer that must not be refused by `why` either, which says what is wrong or gives null. */
export function unless<T>(read: Reader<T>, why: (value: T) => string | null): Reader<T> {
  return line => {
    const reading = read(line);
    if (!('value' in reading)) return reading;
    const wrong = why(reading.value);
    return wrong === null ? reading : { why: wrong };
  };
}
