/** What a file is by its first bytes; its name is no evidence. */
export type FileKind = 'ARCHIVE' | 'OLD_OFFICE' | 'PDF' | 'PICTURE' | 'OTHER_ARCHIVE' | 'TEXT' | 'EMPTY'

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['ARCHIVE', '504b0304'],
  ['ARCHIVE', '504b0506'],
  // Excel and Word of before 2007, and newer ones with a password.
  ['OLD_OFFICE', 'd0cf11e0a1b11ae1'],
  ['PDF', '25504446'],
  ['PICTURE', '89504e47'],
  ['PICTURE', 'ffd8ff'],
  ['PICTURE', '47494638'],
  ['PICTURE', '424d'],
  ['PICTURE', '49492a00'],
  ['PICTURE', '4d4d002a'],
  ['OTHER_ARCHIVE', '52617221'],
  ['OTHER_ARCHIVE', '377abcaf271c'],
  ['OTHER_ARCHIVE', '1f8b'],
]

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'EMPTY'
  const start = bytes.subarray(0, 8).toString('hex')
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? 'TEXT'
}
