/* A part of the worker (parts.ts): what asks Google, understands its answer, remembers it and makes a pack of it. */
import * as v from 'valibot';
import { type Memory, MemorySchema } from '../providers/memory.ts';

export { answerPack } from '../providers/answer-pack.ts';
export { askGoogle } from '../providers/google.ts';
export { lookUp } from '../providers/look-up.ts';

/** What was remembered, as it was stored; nothing where nothing was. */
export function memoryOf(stored: unknown): Memory {
  return v.parse(MemorySchema, stored ?? {});
}
