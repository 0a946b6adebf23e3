import { spawn } from 'node:child_process'

/**
 * Runs a command to its end. With `quiet`, its output is kept and shown only if it fails.
 * @returns its exit code; 127 where there is no such command
 */
export const run = (command, args, { cwd, env, quiet = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat([Buffer.from('\n'), ...output]))
      resolve(code ?? 1)
    })
  })

/** Like `run`, but gives what the command printed; an empty text where it failed. */
export const ask = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.on('error', () => resolve(''))
    child.on('close', (code) => resolve(code === 0 ? printed.trim() : ''))
  })
