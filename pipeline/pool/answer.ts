import { loadPdfjs } from '../read/pdfjs.ts';
import type { PageProgress } from '../read/reader.ts';
import type { Answer, Task } from './tasks.ts';

/** Starts loading what takes long before the first task. A failure is left to the task that will meet it. */
export function makeReady(): void {
  Promise.all([loadPdfjs(), import('../pipeline.ts')]).catch(() => {});
}

/** Does one task; a defect of the reading is an answer too. */
export async function answerTo(task: Task, onPage: (progress: PageProgress) => void): Promise<Answer> {
  try {
    if (task.name === 'read') {
      const { readDocument } = await import('../read/document.ts');
      return { result: await readDocument(task.source, onPage) };
    }
    if (task.name === 'extract-and-search') {
      const { extractAndSearch } = await import('../privacy/extract-and-search.ts');
      return { result: await extractAndSearch(task.source, task.authority, onPage) };
    }
    const { extract } = await import('../pipeline.ts');
    return { result: await extract(task.source, task.authority, onPage) };
  } catch (error) {
    return { failure: (error as Error).stack ?? String(error) };
  }
}
