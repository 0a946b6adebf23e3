import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const FILES = ['package.json', 'package-lock.json'] as const

/**
 * Installs a peer's packages into a folder of the bench's own, at the versions that its lock names, unless they are there.
 * Nothing else of this project needs them, so nothing else fetches them. Answers the folder.
 */
export async function installPeer(name: string, cache: string): Promise<string> {
  const folder = resolve(cache, 'peers', name)
  const wanted = fileURLToPath(new URL(`${name}/`, import.meta.url))
  const installed = join(folder, 'installed-lock.json')
  const lock = await readFile(join(wanted, 'package-lock.json'), 'utf8')
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === lock) return folder
  console.log(`Installing ${name}, once …`)
  await mkdir(folder, { recursive: true })
  for (const file of FILES) await copyFile(join(wanted, file), join(folder, file))
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })
  await copyFile(join(folder, 'package-lock.json'), installed)
  return folder
}

/** What a peer's own packages hold; its caller says what that is. */
export const packagesOf = (folder: string): NodeJS.Require => createRequire(join(folder, 'package.json'))

/** A peer that needs a newer Node than ours brings it as a package. */
export const nodeOf = (folder: string): string => {
  const own = join(folder, 'node_modules/node/bin/node')
  return existsSync(own) ? own : process.execPath
}
