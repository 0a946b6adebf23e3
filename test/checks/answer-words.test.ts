import { AnswerRefused } from 'server/checks/answer.ts'
import { readAnswer } from 'server/checks/answer-words.ts'
import { describe, expect, it } from 'vitest'

describe('pnpm finding', () => {
  it('reads a verb, a text and a name', () => {
    expect(readAnswer(['a:b:c', 'explain', '四舍五入'])).toEqual({
      finding: 'a:b:c',
      verdict: 'EXPLAINED',
      text: '四舍五入',
      by: null,
    })
    expect(readAnswer(['a:b:c', 'accept', '--by', '财政厅'])).toEqual({
      finding: 'a:b:c',
      verdict: 'ACCEPTED',
      text: null,
      by: '财政厅',
    })
    expect(readAnswer(['--by', '财政厅', 'a:b:c', 'mend', '改表1'])).toMatchObject({
      verdict: 'TO_BE_MENDED',
    })
    expect(readAnswer(['a:b:c', 'withdraw'])).toEqual({ withdraw: 'a:b:c' })
  })

  it.each([[[]], [['a:b:c']], [['a:b:c', 'ignore']], [['a', 'accept', 'b', 'c']], [['a', 'accept', '--by']]])(
    'shows how it is used after %j',
    (words: string[]) => {
      expect(() => readAnswer(words)).toThrow(AnswerRefused)
    },
  )
})
