// npm test: everything that must hold, from a fresh clone. Arguments go to vitest.
import { existsSync } from 'node:fs'
import { findBrowser } from './browser.js'
import { run } from './run.js'
import { build, checkNode, inRoot, install, root, seconds } from './setup.js'

checkNode()
await install()
await build()

let browser
const verb = (name, args = [], env = {}) =>
  run('npm', ['run', '--silent', name, '--', ...args], { cwd: root, env })

const suites = () => {
  const asked = process.argv.slice(2)
  if (browser) return verb('suites', asked, { CHROMIUM_PATH: browser })
  return verb('suites', ['--exclude', 'test/browser/**', ...asked])
}

const steps = {
  browser: async () => {
    browser = await findBrowser()
    console.log(browser ?? 'NO BROWSER: nothing in test/browser will run.')
    return browser ? 0 : 1
  },
  types: () => verb('types'),
  lint: () => verb('lint'),
  format: () => verb('format:check'),
  ...(existsSync(inRoot('server/src/emit-schema.ts')) && { schema: () => verb('schema', ['--check']) }),
  suites,
}

const results = []
for (const [name, work] of Object.entries(steps)) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const passed = (await work()) === 0
  results.push({ name, passed, took: seconds(started) })
}

console.log('')
for (const { name, passed, took } of results) console.log(`${passed ? '✓' : '✗'} ${name.padEnd(8)} ${took}`)
if (!browser) {
  console.log(
    '\nNO BROWSER WAS FOUND, SO NOTHING IN test/browser RAN: install chromium or set CHROMIUM_PATH.',
  )
}
const failed = results.filter((result) => !result.passed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
