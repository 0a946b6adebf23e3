import { configDefaults, defineConfig } from 'vitest/config'
import { secondTry } from './test/support/second-try.ts'

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true } },
  test: {
    reporters: ['default', secondTry],
    // Far more than any test takes: a machine that is busy with something else must not fail one.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'suites',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'test/browser/**'],
          globalSetup: ['test/support/postgres.global.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          // On a busy machine a picture is late now and then; what fails twice is wrong. `secondTry` names who needed it.
          retry: 1,
        },
      },
    ],
  },
})
