import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/child.ts'

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url))

/** Runs a line that may use what the script exports. */
const using = (script: string, line: string, env: Record<string, string> = {}) =>
  watch(
    spawn(
      process.execPath,
      ['--input-type=module', '-e', `import * as it from ${JSON.stringify(join(scripts, script))}\n${line}`],
      {
        env: { ...process.env, ...env },
      },
    ),
  ).ended()

describe('run', () => {
  it('gives the exit code', async () => {
    const { output } = await using('run.js', `console.log(await it.run('sh', ['-c', 'exit 3']))`)
    expect(output.trim()).toBe('3')
  })

  it('gives 127 where there is no such command', async () => {
    const { output } = await using('run.js', `console.log(await it.run('no-such-command', []))`)
    expect(output).toMatch(/127\n$/)
  })

  it('keeps quiet about what went well', async () => {
    const { output } = await using('run.js', `await it.run('sh', ['-c', 'echo noise'], { quiet: true })`)
    expect(output).toBe('')
  })

  it('shows what a failed command said', async () => {
    const line = `await it.run('sh', ['-c', 'echo why; exit 1'], { quiet: true })`
    const { output } = await using('run.js', line)
    expect(output.trim()).toBe('why')
  })
})

describe('the browser for the tests', () => {
  it('is the configured one', async () => {
    const { output } = await using('browser.js', 'console.log(await it.findBrowser())', {
      CHROMIUM_PATH: process.execPath,
    })
    expect(output.trim()).toBe(process.execPath)
  })

  it('is none where the configured one does not exist', async () => {
    const { output } = await using('browser.js', 'console.log(await it.findBrowser())', {
      CHROMIUM_PATH: '/nowhere/chromium',
    })
    expect(output.trim()).toBe('undefined')
  })
})
