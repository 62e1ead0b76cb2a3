import { inflateSync } from 'node:zlib';

/** pdf.js looks for a DOMMatrix at load time; reading text never uses it. */
class UnusedMatrix {}

/** The little of a DecompressionStream that pdf.js uses, at once: its streams cost more than the inflating. */
class WholeInflation {
  readonly readable = this.#inflated();
  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (bytes: Uint8Array) => {
        this.#bytes = bytes;
      },
      close: async () => {},
    }),
  };
  #bytes: Uint8Array = new Uint8Array();

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(format);
  }

  *#inflated(): Generator<Uint8Array> {
    yield inflateSync(this.#bytes);
  }
}

async function load() {
  const scope = globalThis as { DOMMatrix?: unknown; DecompressionStream?: unknown };
  scope.DOMMatrix ??= UnusedMatrix;
  scope.DecompressionStream = WholeInflation;
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  Array.prototype.push = push;
  Object.assign(JSON, { parse, stringify });
  return pdfjs;
}

let loaded: ReturnType<typeof load> | undefined;

/**
 * pdf.js, for the reading threads. What its legacy build replaces for old browsers is put back: its `push` is
 * a tenth of all the time a document takes.
 */
export function loadPdfjs(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}
