declare module '*.css' {
  /** The style sheet's text: esbuild's `text` loader. */
  const text: string;
  export default text;
}
