import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '../errors.ts'

export interface KeptFile {
  /** SHA-256, hexadecimal. */
  hash: string
  /** Bytes. */
  size: number
}

/** Where a file is kept: by its hash, so that the same file twice is kept once. */
export const keptPath = (folder: string, hash: string): string => join(folder, hash)

export const readKept = (folder: string, hash: string): Readable => createReadStream(keptPath(folder, hash))

/**
 * Writes a file to disk as it arrives, whole and synced before it gets its name.
 * @throws AppError FILE_TOO_LARGE, BAD_REQUEST if there is nothing in it
 */
export async function keepFile(
  folder: string,
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<KeptFile> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${randomUUID()}`)
  const hash = createHash('sha256')
  let size = 0
  try {
    const file = await open(draft, 'wx')
    try {
      for await (const part of bytes) {
        size += part.length
        if (size > most) throw tooLarge(most)
        hash.update(part)
        await file.write(part)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    if (size === 0) {
      throw new AppError('BAD_REQUEST', 'The request has no file in it.', {
        hint: 'Send the bytes of the file as the body: curl --data-binary @report.xlsx.',
        status: 400,
      })
    }
    const kept = { hash: hash.digest('hex'), size }
    await rename(draft, keptPath(folder, kept.hash))
    return kept
  } finally {
    await rm(draft, { force: true })
  }
}

const tooLarge = (most: number) =>
  new AppError('FILE_TOO_LARGE', `The file is larger than ${most / 1_000_000} MB.`, {
    hint: 'Remove pictures from it, or split it.',
    status: 413,
    values: { megabytes: most / 1_000_000 },
  })
