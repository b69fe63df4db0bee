declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { fldWeights: Readonly<Record<string, number>> }): boolean;
    definePrepTasks(tasks: readonly ((given: never) => unknown)[]): number;
    addDoc(doc: Readonly<Record<string, string>>, id: string): number;
    consolidate(): boolean;
    /** `[id, score]`, best first. */
    search(text: string, limit: number): [string, number][];
    exportJSON(): string;
    importJSON(json: string): boolean;
  }
  export default function bm25(): Engine;
}

declare module 'wink-nlp-utils' {
  const nlp: {
    string: {
      lowerCase(text: string): string;
      removeExtraSpaces(text: string): string;
      tokenize0(text: string): string[];
    };
    tokens: {
      removeWords(tokens: string[]): string[];
      stem(tokens: string[]): string[];
      propagateNegations(tokens: string[]): string[];
    };
  };
  export default nlp;
}
