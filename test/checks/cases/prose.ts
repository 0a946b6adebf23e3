import { again, type Fails, type Passes, result } from '../changes.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'actual-restated': [
    // 1778 人 is 0.18 万人 when rounded, and not 0.17.
    [
      '0.16 万人',
      again('panjiang-2-4-2-actual-local-people-employed', '0.16', '0.16 万人'),
      'panjiang-2-4-2-actual-local-people-employed',
      /写作 0.16 万人，附件2-2 绩效指标 行21为 1778 人，相差 0.0178 万人/,
    ],
  ],
  'amount-restated': [
    [
      '2.55 亿元 executed',
      again('miaoling-2-1-2-executed-central', '2.55', '2.55亿元'),
      'miaoling-2-1-2-executed-central',
      /二\(一\)2\(2\)写作 2.55 亿元，附件2-1 资金投入 中央为 24533.32 万元，相差 0.096668 亿元。/,
    ],
  ],
  'rate-exact': [
    // 15978.856 ÷ 20000 = 79.894 %: 80 % is its rounding, 80.0 % is not.
    [
      '80.0 %',
      again('panjiang-2-1-2-execution-rate-central', '80.0', '80.0%'),
      'panjiang-2-1-2-execution-rate-central',
      /正文写作 80.0%，按附件金额 15978.856 万元 ÷ 20000 万元为 79.9%/,
    ],
  ],
  'target-restated': [
    [
      'the annex has 133.24',
      again('miaoling-annex-2-1-target-2022-ecological-restoration-area', '133.24', '133.24公顷'),
      'miaoling-annex-2-1-target-2022-ecological-restoration-area',
      /写作 133.24 公顷，表1 年度目标 2022年为 133.42 公顷，相差 0.18 公顷/,
    ],
    [
      'the row of the annex has ≥1341',
      result('abandoned-mines-restored', { target: '1341', targetPrinted: '≥1341' }),
      'results-3',
      /写作 1341 个，表1 行2为 1314 个，相差 27 个/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'amount-restated': [
    'the total is that of the annex',
    again('miaoling-1-3-1-budget-total', '3.97', '3.97亿元'),
  ],
  'rate-exact': ['84.60 %', again('miaoling-2-1-2-execution-rate-central', '84.60', '84.60%')],
}
