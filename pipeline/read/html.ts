import type { Reader } from './index.ts';

export const html: Reader = {
  mediaType: 'text/html',
  extensions: ['.html', '.htm'],
  read: async () => ({ pages: [], textLayer: 'plain' }),
};
