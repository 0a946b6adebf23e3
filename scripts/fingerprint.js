import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What is made is no part of what it is made from. */
const SKIPPED = new Set(['node_modules', 'dist', 'generated'])

/** One hash over the names and contents of files and folders; it changes when any of them changes, comes or goes. */
export const fingerprint = async (root, paths) => {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesBelow(root, path)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(root, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

const filesBelow = async (root, path) => {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const names = (await readdir(join(root, path))).filter((name) => !SKIPPED.has(name)).sort()
  const nested = await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`)))
  return nested.flat()
}
