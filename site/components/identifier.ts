/** Name of a thing of the registry that never changes, wherever the site is served (RFC 4151). */
export const identifier = (path: string): string =>
  `tag:registre-ouvert.fr,2021:${path.replace(/^\/|\/$/g, '') || 'registre'}`;
