import { inflateSync } from 'node:zlib';

/**
 * What pdf.js looks for when it is loaded and reading text never uses: what it draws with, and a Response, for
 * which Node.js would load all that speaks to a network.
 */
class Unused {
  bytes(): void {}
}

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

const { structuredClone } = globalThis;

/** The two halves of pdf.js write to each other in copies. Text that one gives away, the other may have as it is. */
const handed: typeof structuredClone = (message, options) => {
  const { chunk } = (message ?? {}) as { chunk?: { items?: unknown } };
  return chunk?.items ? { ...message, chunk: { ...chunk } } : structuredClone(message, options);
};

async function load() {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= Unused;
  scope.structuredClone = handed;
  scope.Response = Unused;
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
