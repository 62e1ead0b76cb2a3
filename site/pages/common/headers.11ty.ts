import { contentPolicy } from '../../components/content-policy.ts';

export const data = { permalink: '/_headers' };

/** For hosts that read this file: what a page cannot say of itself. */
export const render = (): string => `/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/recherche/*
  Content-Security-Policy: ${contentPolicy(['search.js'])}; frame-ancestors 'none'
`;
