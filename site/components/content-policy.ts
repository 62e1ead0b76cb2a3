/** The search library compiles WebAssembly; no other page may. */
const COMPILING = ['search.js'];

/** The source beside the facts: pdf.js brings the fonts that a document names without holding them. */
const SHOWING = ['evidence.js'];

/** DuckDB compiles in its worker, which is a file of the site: the page only has to start it. */
const QUERYING = ['sql.js'];

/** Content security policy of one page: nothing but files of this site, nothing inline. */
export function contentPolicy(scripts: readonly string[]): string {
  const compiles = scripts.some((name) => COMPILING.includes(name));
  const shows = scripts.some((name) => SHOWING.includes(name));
  const queries = scripts.some((name) => QUERYING.includes(name));
  return [
    "default-src 'none'",
    `script-src 'self'${compiles ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    ...(shows ? ["font-src 'self'"] : []),
    ...(compiles || shows || queries ? ["connect-src 'self'", "worker-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
