import type { Reader } from './index.ts';

export const text: Reader = {
  mediaType: 'text/plain',
  extensions: ['.txt', '.md'],
  read: async () => ({ pages: [], textLayer: 'plain' }),
};
