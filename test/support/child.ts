import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Child {
  process: ChildProcess
  /** Resolves once the text was printed. */
  printed(text: string): Promise<void>
  /** Waits for the end; the exit code is null where a signal ended it. */
  ended(): Promise<{ code: number | null; output: string }>
}

/** Runs a TypeScript file of the tests in a process of its own, as the server is run. */
export const startChild = (path: string, args: string[]): Child =>
  watch(spawn(process.execPath, ['--import', '@oxc-node/core/register', path, ...args], { cwd: root }))

/** Gathers what a process prints. */
export const watch = (child: ChildProcess): Child => {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
      child.emit('printed')
    })
  }
  const closed = once(child, 'close')
  return {
    process: child,
    printed: async (text) => {
      const gone = closed.then(() => 'gone')
      while (!output.includes(text)) {
        const next = await Promise.race([once(child, 'printed'), gone])
        if (next === 'gone' && !output.includes(text))
          throw new Error(`“${text}” was never printed:\n${output}`)
      }
    },
    ended: async () => {
      await closed
      return { code: child.exitCode, output }
    },
  }
}
