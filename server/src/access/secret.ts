import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A secret that nobody guesses. */
export const freshSecret = (): string => randomBytes(32).toString('base64url')

/** The secret in a file that only its owner reads; made at the first start, whichever process comes first. */
export async function keptSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  await writeFile(draft, freshSecret(), { mode: 0o600 })
  try {
    await link(draft, file)
  } catch (error) {
    const alreadyThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!alreadyThere) throw error
  } finally {
    await rm(draft)
  }
  return (await readFile(file, 'utf8')).trim()
}
