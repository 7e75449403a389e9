/*
 * What Flow needs of @vaadin/common-frontend: the state of the line, without the indicator that the
 * strip of our pages (line.ts) stands for (vite.config.ts puts this in its place).
 */
export * from '@vaadin/common-frontend/ConnectionState.js';

/** Flow asks for an indicator once; there is none. */
export const ConnectionIndicator = { create: (): undefined => undefined };
