import { isMainThread } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import type { OPS as Operators, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { WholeStream } from './whole-stream.ts';

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

/** What the halves of pdf.js write to each other; a page of text has items, a drawing has none. */
interface Message {
  targetName?: string;
  chunk?: { items?: unknown };
}

/**
 * The two halves of pdf.js write to each other in copies. What one gives away, the other may have as it is; not the
 * bytes nor the steps of a drawing, which it uses again. All else is copied as ever.
 */
const handed: typeof structuredClone = (message, options) => {
  const { targetName, chunk } = (message ?? {}) as Message;
  if (options || targetName === undefined || (chunk && !chunk.items))
    return structuredClone(message, options);
  return chunk ? { ...message, chunk: { ...chunk } } : message;
};

/** A reading thread does nothing else; elsewhere, whoever speaks to a network needs the globals as they are. */
let isAlone = !isMainThread;

/** Says that this process, too, does nothing but read. */
export function readsAlone(): void {
  isAlone = true;
}

async function load() {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= Unused;
  if (isAlone)
    Object.assign(scope, {
      structuredClone: handed,
      Response: Unused,
      ReadableStream: WholeStream,
      DecompressionStream: WholeInflation,
    });
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

/** A document open in pdf.js, and what its drawing is written in. */
export interface Opened {
  document: PDFDocumentProxy;
  OPS: typeof Operators;
  close(): Promise<void>;
}

let worker: PDFWorker | undefined;

/** Opens a document; for its words, what its letters look like is not asked for (`ready/lighter-pdfjs.mjs`). */
export async function openPdf(bytes: Uint8Array, purpose: 'words' | 'drawing'): Promise<Opened> {
  const { getDocument, PDFWorker, OPS, VerbosityLevel } = await loadPdfjs();
  const verbosity = VerbosityLevel.ERRORS;
  worker ??= new PDFWorker({ verbosity });
  const task = getDocument({
    data: Uint8Array.from(bytes),
    worker,
    verbosity,
    isEvalSupported: false,
    disableFontFace: purpose === 'drawing',
    useSystemFonts: false,
  });
  const close = () => task.destroy();
  try {
    return { document: await task.promise, OPS, close };
  } catch (error) {
    await close();
    throw error;
  }
}
