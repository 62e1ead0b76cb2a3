/** The part of Eleventy's own programme that the site uses; the package brings no types. */
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './eleventy.config.ts';

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode?: boolean; config?: (config: EleventyConfig) => void },
    );
    init(): Promise<void>;
    disableLogger(): void;
    toJSON(): Promise<{ url: string; content: string }[]>;
  }
}
