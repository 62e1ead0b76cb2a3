// Eleventy would start a thread that makes Node.js load changed templates again: here none is loaded from a file.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
