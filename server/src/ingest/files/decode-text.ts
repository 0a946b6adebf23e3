import { refused } from './told.ts'

/** Tried in this order: GB18030 takes nearly any bytes for Chinese, so it comes last. */
const ENCODINGS = ['utf-8', 'gb18030'] as const

/** Control signs that stand in no text: what has them is something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Bytes as text: UTF-8 or UTF-16 with or without a byte order mark, or GB18030 (so GBK, GB2312).
 * @throws FileRefused where they are none of these
 */
export function decodeText(file: string, bytes: Buffer): string {
  const text = decoded(bytes)
  if (text === null || BINARY.test(text))
    throw refused(
      file,
      '不是文本，也不是 UTF-8 或 GB18030 编码；请用表格软件另存为“CSV UTF-8”。',
      'is neither UTF-8 nor GB18030 text; save it as “CSV UTF-8”',
    )
  return text
}

function decoded(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  return null
}
