import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.API_URL ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': api, '/allocation.xlsx': api, '/files': api } },
  // Their imports of workers are for Vite itself to read, not for its bundler of dependencies.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
