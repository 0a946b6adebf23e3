import { again, type Fails, type Passes, real, result, span } from '../changes.ts'
import { withCells, withoutRows } from '../ledger.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'counts-add-up': [
    [
      '13 + 3 are not 17',
      again('miaoling-3-1-met-count', '13', '13 项'),
      'miaoling-3-1-indicator-count',
      /共计 17 项，而已完成与未完成合计 16 项/,
    ],
  ],
  'counts-against-table': [
    [
      '12 indicators',
      again('panjiang-2-4-1-indicator-count', '12', '12 项'),
      'panjiang-2-4-1-indicator-count',
      /数量指标共计 12 项（二\(四\)1\(1\)），自评表中该类为 11 项/,
    ],
  ],
  'score-recomputed': [
    // 8 × 957.86 ÷ 1017.64 = 7.5300
    [
      '7.6 for the pits',
      result('pit-treatment-area', { score: '7.6' }),
      'miaoling:520000:2022-2025:pit-treatment-area',
      /得分写作 7.6 分，按目标、完成值和分值应为 7.53 分/,
    ],
    [
      'a met one without full marks',
      result('quality-pass-rate', { score: '4.9' }),
      'miaoling:520000:2022-2025:quality-pass-rate',
      /得分写作 4.9 分.*应为 5 分/,
    ],
    [
      'a target in words above its weight',
      withCells(
        withoutRows(real, 'targets', { ...span, indicator: 'aftercare-years' }),
        'results',
        { project: 'miaoling', indicator: 'aftercare-years' },
        { operator: 'QUALITATIVE', target: '', score: '6' },
      ),
      'miaoling:520000:2022-2025:aftercare-years',
      /得分写作 6 分.*不应超过 5 分/,
    ],
  ],
  'weights-total': [
    [
      'a weight of 6',
      result('quality-pass-rate', { weight: '6', score: '6' }),
      'miaoling',
      /16 项指标分值合计 101 分，应为 100 分/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'counts-against-table': [
    '7 at both places',
    withCells(
      again('miaoling-2-4-1-indicator-count', '7', '7 项'),
      'restatements',
      { restatement: 'miaoling-3-1-indicator-count' },
      { value: '7', printed: '7 项' },
    ),
  ],
}
