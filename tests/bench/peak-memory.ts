import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Bytes of a line of `/proc/PID/status`; 0 for a process that is gone. */
function bytesOf(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  try {
    const [, kilobytes] =
      readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${line}:\\s+(\\d+) kB`, 'm')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** A process and all that it started, and what these did. */
function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    try {
      // After the name, which may hold anything, come the state and the parent (proc(5)).
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').match(/.*\) \S (\d+)/s) ?? [];
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
    } catch {
      // It ended meanwhile.
    }
  }
  const family = [pid];
  for (const one of family) family.push(...(children.get(one) ?? []));
  return family;
}

/**
 * Begins to watch how much memory a program and its children take. What comes back tells in bytes by how much they had more
 * at their peaks, which need not be at once: what they share counts once for each. On Linux only.
 */
export function watchMemory(pid: number): () => number {
  const before = new Map<number, number>();
  for (const one of familyOf(pid)) {
    try {
      // Has the kernel forget the peak so far (proc(5), clear_refs).
      writeFileSync(`/proc/${one}/clear_refs`, '5');
      before.set(one, bytesOf(one, 'VmRSS'));
    } catch {
      // It ended meanwhile.
    }
  }
  return () => familyOf(pid).reduce((sum, one) => sum + Math.max(0, bytesOf(one, 'VmHWM') - (before.get(one) ?? 0)), 0);
}
