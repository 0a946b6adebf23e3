import { refused } from './told.ts'

/** Tried in this order: GB18030 takes nearly any bytes for Chinese, so it comes last. */
const ENCODINGS = ['utf-8', 'gb18030'] as const

/** Control signs that may stand in a text: tab to carriage return, and escape. */
const isSpacing = (code: number) => (code >= 9 && code <= 13) || code === 27

/** True where a control sign stands that no text has: what has it is something else. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && !isSpacing(code)) return true
  }
  return false
}

/**
 * Bytes as text: UTF-8 or UTF-16 with or without a byte order mark, or GB18030 (so GBK, GB2312).
 * @throws FileRefused where they are none of these
 */
export function decodeText(file: string, bytes: Buffer): string {
  const text = decoded(bytes)
  if (text === null || isBinary(text))
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
