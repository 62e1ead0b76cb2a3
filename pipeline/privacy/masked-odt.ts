import { strToU8, zipSync } from 'fflate';
import { element, xmlText } from '../exports/lib/xml.ts';

const TYPE = 'application/vnd.oasis.opendocument.text';
const NAMES = 'urn:oasis:names:tc:opendocument:xmlns';
/** The earliest day a zip can tell: the same words give the same bytes. */
const UNDATED = new Date(1980, 0, 1);

/** An OpenDocument text that holds these lines and nothing else. */
export function odtOf(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => element('text:p', {}, line));
  const content = element(
    'office:document-content',
    { 'xmlns:office': `${NAMES}:office:1.0`, 'xmlns:text': `${NAMES}:text:1.0`, 'office:version': '1.3' },
    element('office:body', {}, element('office:text', {}, paragraphs)),
  );
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  const manifest = element(
    'manifest:manifest',
    { 'xmlns:manifest': `${NAMES}:manifest:1.0`, 'manifest:version': '1.3' },
    [entry('/', TYPE), entry('content.xml', 'text/xml')],
  );
  // The standard asks that the kind of file come first, as it is.
  return zipSync(
    {
      mimetype: [strToU8(TYPE), { level: 0 }],
      'META-INF/manifest.xml': strToU8(xmlText(manifest)),
      'content.xml': strToU8(xmlText(content)),
    },
    { mtime: UNDATED },
  );
}
