// Starts the drawing thread: pdf.js replaces methods of the globals, so it draws away from the rest.
import { register } from 'tsx/esm/api';

register();
await import('./raster.ts');
