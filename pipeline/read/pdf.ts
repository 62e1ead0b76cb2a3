import type { Reader } from './index.ts';

export const pdf: Reader = {
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  read: async () => ({ pages: [], textLayer: 'plain' }),
};
