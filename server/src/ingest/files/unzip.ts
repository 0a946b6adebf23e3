import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { FileLimits } from './limits.ts'
import { refused } from './told.ts'

/** The parts of an archive by name. */
export type Parts = ReadonlyMap<string, Buffer>

/** Below this a part cannot hurt, however well it packs. */
const SMALL = 1_000_000

/**
 * Inflates an archive, first by what it declares, then by what comes out.
 * @throws FileRefused where it is broken, locked, too large, or names files outside itself
 */
export async function unzip(file: string, bytes: Buffer, limits: FileLimits): Promise<Parts> {
  const archive = await opened(file, bytes)
  const entries = await listed(file, archive, limits)
  checkDeclared(file, entries, limits)
  const parts = new Map<string, Buffer>()
  let left = limits.inflated
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue
    const part = await inflated(file, archive, entry, left, limits)
    left -= part.length
    if (parts.has(entry.fileName))
      throw refused(
        file,
        `压缩包里有两个“${entry.fileName}”；请重新打包。`,
        `holds “${entry.fileName}” twice; pack it again`,
      )
    parts.set(entry.fileName, part)
  }
  return parts
}

async function opened(file: string, bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true })
  } catch (error) {
    throw broken(file, error)
  }
}

async function listed(file: string, archive: ZipFile, limits: FileLimits): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of archive.eachEntry()) {
      entries.push(entry)
      if (entries.length > limits.entries)
        throw refused(
          file,
          `压缩包里的文件多于 ${limits.entries} 个；请只打包需要的表。`,
          `holds more than ${limits.entries} parts; pack only the sheets`,
        )
    }
  } catch (error) {
    throw unsafeName(error) ? badName(file, error) : broken(file, error)
  }
  return entries
}

function checkDeclared(file: string, entries: readonly Entry[], limits: FileLimits): void {
  if (entries.some((entry) => entry.isEncrypted()))
    throw refused(
      file,
      '文件加了密码；请另存为不加密的文件再上传。',
      'is protected by a password; save it without one',
    )
  const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  if (inflated > limits.inflated) throw tooLarge(file, limits)
  const swollen = entries.find((entry) => swells(entry.uncompressedSize, entry.compressedSize, limits))
  if (swollen || swells(inflated, packed, limits)) throw bomb(swollen?.fileName ?? file, limits)
}

const swells = (inflated: number, packed: number, limits: FileLimits) =>
  inflated > SMALL && inflated > packed * limits.ratio

async function inflated(
  file: string,
  archive: ZipFile,
  entry: Entry,
  left: number,
  limits: FileLimits,
): Promise<Buffer> {
  let stream: Readable
  try {
    stream = await archive.openReadStreamPromise(entry)
  } catch (error) {
    throw broken(file, error)
  }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > left) throw tooLarge(file, limits)
      if (swells(size, entry.compressedSize, limits)) throw bomb(entry.fileName, limits)
    }
  } catch (error) {
    throw broken(file, error)
  }
  return Buffer.concat(chunks, size)
}

const unsafeName = (error: unknown) =>
  error instanceof Error && /absolute path|invalid relative path|invalid characters/.test(error.message)

const badName = (file: string, error: unknown) =>
  refused(
    file,
    '压缩包里有指向包外的文件名；请重新打包。',
    `names a file outside itself (${(error as Error).message}); pack it again`,
  )

const tooLarge = (file: string, limits: FileLimits) =>
  refused(
    file,
    `解压后超过 ${limits.inflated / 1_000_000} MB；请分成几个文件，并删去图片。`,
    `is larger than ${limits.inflated / 1_000_000} MB once inflated; split it and remove pictures`,
  )

const bomb = (part: string, limits: FileLimits) =>
  refused(
    part,
    `压缩比超过 ${limits.ratio}，不像正常的表格；请重新另存后再上传。`,
    `inflates to more than ${limits.ratio} times its size, which no table does; save it anew`,
  )

/** What this module found itself passes; what the library found is a broken archive. */
function broken(file: string, error: unknown): Error {
  if (error instanceof Error && error.name === 'FileRefused') return error
  return refused(
    file,
    '文件损坏或不完整，打不开；请重新另存、重新上传。',
    `is broken or cut off (${error instanceof Error ? error.message : String(error)}); save it anew and send it again`,
  )
}
