/** A JSON object of a feed; nothing is known of what is in it. */
export type Node = Readonly<Record<string, unknown>>;

/** Objects of one document by their `@id`, for those that are only pointed to. */
export type ById = ReadonlyMap<string, Node>;

/** How deep lists, graphs and feed items may be nested; honest ones have three levels. */
const DEEPEST = 8;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: many fields hold one thing or several. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The objects of a field, each followed to the one that it points to by `@id`. */
export function nodesOf(value: unknown, byId: ById): Node[] {
  return listOf(value)
    .filter(isNode)
    .map(node => {
      const id = node['@id'];
      const target = typeof id === 'string' && Object.keys(node).length <= 2 ? byId.get(id) : undefined;
      return target ?? node;
    });
}

/** The types that a node says it has, without their vocabulary: `http://schema.org/ClaimReview` is `claimreview`. */
export function typesOf(node: Node): string[] {
  return listOf(node['@type'] ?? node.type)
    .filter(type => typeof type === 'string')
    .map(type => type.toLowerCase().replace(/^.*[/:#]/, ''));
}

/** The objects of a JSON-LD document: of its lists and graphs, but not those within a field. */
export function topNodes(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap(part => topNodes(part, depth + 1));
  if (!isNode(value)) return [];
  const graph = value['@graph'];
  return graph === undefined ? [value] : topNodes(graph, depth + 1);
}

/** Every object with an `@id`, and more than that, wherever it stands under these nodes. */
export function byIdOf(nodes: readonly Node[]): ById {
  const byId = new Map<string, Node>();
  const visit = (value: unknown, depth: number) => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const part of value) visit(part, depth + 1);
    if (!isNode(value)) return;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    for (const field of Object.values(value)) if (typeof field === 'object') visit(field, depth + 1);
  };
  for (const node of nodes) visit(node, 0);
  return byId;
}
