import { messageOf, type Problem } from '../problems.ts'

/** A file that cannot be read at all; what is wrong with it is told, and nothing else of it is looked at. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'

  constructor(readonly problem: Problem) {
    super(messageOf(problem))
  }
}

/** @param file its name, or the part of it that is meant */
export const refused = (file: string, zh: string, en: string): FileRefused =>
  new FileRefused({ sheet: file, row: null, column: null, messageZh: zh, messageEn: en })
