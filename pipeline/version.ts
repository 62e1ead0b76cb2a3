/**
 * Version of the reading. Raise it when any rule of reading changes what a record says:
 * every source is then read again.
 */
export const PIPELINE_VERSION = '0.17.0';
