import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pageAssets } from './build/page-assets.ts'
import { precompress } from './build/precompress.ts'

const api = process.env.API_URL ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [react(), pageAssets(), precompress()],
  server: { proxy: { '/graphql': api, '/allocation.xlsx': api, '/files': api, '/embed.json': api } },
  optimizeDeps: {
    // Their imports of workers are for Vite itself to read, not for its bundler of dependencies,
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
    // and what those workers import is CommonJS in part, which a browser cannot read unbundled.
    include: [
      '@graphiql/react > monaco-graphql > graphql-language-service',
      '@graphiql/react > monaco-graphql > picomatch-browser',
    ],
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
