import { unitsInEnglish } from 'server/checks/units-in-english.ts'
import { describe, expect, it } from 'vitest'

describe('units in an English sentence of a finding', () => {
  it.each([
    [
      'the years add up to 1017.63 公顷, the cumulative figure is 1017.64 公顷, 0.01 公顷 apart',
      'the years add up to 1017.63 ha, the cumulative figure is 1017.64 ha, 0.01 ha apart',
    ],
    [
      'of 43.68 万元/公顷 times 1279.63 公顷 is 55894.24 万元, more than 39700 万元.',
      'of 43.68 × 10,000 yuan per ha times 1279.63 ha is 55894.24 × 10,000 yuan, more than 39700 × 10,000 yuan.',
    ],
    [
      'central funds of 2023, 1 亿元, were received',
      'central funds of 2023, 1 × 100 million yuan, were received',
    ],
  ])('are English: %s', (printed, said) => {
    expect(unitsInEnglish(printed)).toBe(said)
  })

  it.each([
    'the actual is “≥ 3 年” at 二(四)2(3) and “3” at 附件2-2 绩效指标 行24.',
    'an amount “0.10亿元”, was repaired in transcription: 原文作“安顺黔”，按安顺市读.',
    '45.3 万元/亩 is a unit of its own',
    'at 附件2-1 绩效指标 行16, printed in 2 ways, 个 and 处',
  ])('stay as printed where they are quoted, part of a place, or unknown: %s', (sentence) => {
    expect(unitsInEnglish(sentence)).toBe(sentence)
  })
})
