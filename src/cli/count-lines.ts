/** How often each value is there, the most frequent first, a line each. */
export function countLines(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rows.map(([value, count]) => `${String(count).padStart(5)}  ${value}`);
}
