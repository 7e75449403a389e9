import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  resolve: {
    alias: [
      // Our own strip says when the line is gone; Flow's, which nobody sees here, would bring Lit to every phone.
      {
        find: /^@vaadin\/common-frontend(\/ConnectionIndicator\.js)?$/,
        replacement: fileURLToPath(new URL('./frontend/scripts/connection.ts', import.meta.url)),
      },
    ],
  },
});

export default overrideVaadinConfig(customConfig);
