import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A source file: its path from the root, and its text. */
export interface Source {
  path: string
  text: string
}

export const PACKAGES = ['schema', 'server', 'web', 'seeds', 'test'] as const

const root = fileURLToPath(new URL('../..', import.meta.url))
const isSkipped = (part: string) =>
  ['node_modules', 'dist', 'generated'].includes(part) || part.startsWith('.')

/** Every TypeScript file of the five packages, and every script. */
export function readSources(): Source[] {
  return [...PACKAGES, 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|js)$/.test(name) && !name.split('/').some(isSkipped))
      .map((name) => posix.join(folder, name))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  )
}

const IMPORT = /(?:^|[\s;}])(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g

/** What a file imports: a path from the root for files of the house, the package's name for others. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(IMPORT)].map(([, named, lazy]) => target(path, named ?? lazy ?? ''))
}

function target(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '')
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain)
  const [first = '', ...rest] = plain.split('/')
  if (first === 'server') return ['server/src', ...rest].join('/')
  return plain
}
