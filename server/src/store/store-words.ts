import { BadSettings } from '../config.ts'

export type StoreAsked =
  | { verb: 'copy'; from: string; to: string }
  | { verb: 'backup'; file: string }
  | { verb: 'verify'; file: string | null }

const USAGE =
  'Use: pnpm store copy <from> <to> (addresses: sqlite:path or postgres://…), pnpm store backup <file>, or pnpm store verify [file].'

/** @throws BadSettings for words that mean nothing here */
export function readStoreWords([verb, first, second, ...more]: readonly string[]): StoreAsked {
  if (more.length === 0) {
    if (verb === 'copy' && first !== undefined && second !== undefined && first !== second)
      return { verb, from: first, to: second }
    if (verb === 'backup' && first !== undefined && second === undefined) return { verb, file: first }
    if (verb === 'verify' && second === undefined) return { verb, file: first ?? null }
  }
  throw new BadSettings(USAGE)
}
