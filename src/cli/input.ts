import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Input that is wrong: its message is one line that names the file, the place in it and the mend. Exit code 1. */
export class BadInput extends Error {}

/** A command that was called wrongly. Exit code 2. */
export class WrongUse extends Error {}

/** A file's text; throws `BadInput` where it can't be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: can't be read; is the path right?`);
  }
}

/** The lines of a JSONL file, each fitting `schema`; throws `BadInput` that names the line. */
export function readLines<const S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  const rows: v.InferOutput<S>[] = [];
  readText(file)
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      let row: unknown;
      try {
        row = JSON.parse(line);
      } catch {
        throw new BadInput(`${file}:${index + 1}: is not JSON; write one object a line`);
      }
      const parsed = v.safeParse(schema, row);
      if (!parsed.success) {
        const [issue] = parsed.issues;
        const field = v.getDotPath(issue) ?? 'line';
        throw new BadInput(`${file}:${index + 1}: ${field} is wrong: ${issue.message}`);
      }
      rows.push(parsed.output);
    });
  return rows;
}
