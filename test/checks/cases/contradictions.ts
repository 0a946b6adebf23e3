import { again, both, type Fails, fund, note, type Passes, real, result, span } from '../changes.ts'
import { withCells, withoutRows } from '../ledger.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'actual-as-bound': [
    [
      '≥1315',
      result('abandoned-mines-restored', { actualPrinted: '≥1315' }),
      'miaoling:520000:2022-2025:abandoned-mines-restored',
      /写作“≥1315”，二\(三\)1为“1315 个”/,
    ],
  ],
  'actual-as-completion': [
    [
      'another rate mixed up',
      again('miaoling-3-1-completion-rate-land-reclamation-rate', '96.52', '96.52%'),
      'miaoling-2-4-1-completion-rate-land-reclamation-rate',
      /写作 86.87%（二\(四\)1\(1\)），这是实际完成值，完成率应为 96.52%/,
    ],
  ],
  'class-differs': [
    [
      'pits among quality',
      withCells(
        real,
        'restatements',
        { restatement: 'miaoling-3-1-completion-rate-pit-treatment-area' },
        { level2: 'QUALITY' },
      ),
      'miaoling:pit-treatment-area:QUALITY',
      /在三\(一\)归入质量指标，附件2-1 绩效指标 行6归入数量指标/,
    ],
  ],
  'finished-not-accepted': [
    [
      'reported as 99 %',
      result('on-time-completion-rate', { actual: '99', actualPrinted: '99' }, 'panjiang'),
      'panjiang:520000:2024-2025:on-time-completion-rate',
      /填报 99%，二\(四\)2\(3\)却称项目尚未竣工交付/,
    ],
  ],
  'met-in-words': [
    [
      '已完成, and below',
      result('pit-treatment-area', { actualPrinted: '已完成957.86' }),
      'miaoling:520000:2022-2025:pit-treatment-area',
      /写作“已完成957.86”，而按目标 ≥1017.64 判定未完成/,
    ],
  ],
  'not-evaluated': [
    [
      'another one is not evaluated',
      result('living-environment-people', { evaluated: 'false' }),
      'miaoling:520000:2022-2025:living-environment-people',
      /未作评价，自评表却得 5 分（分值 5 分）/,
    ],
  ],
  'overall-completion': [
    [
      'one unmet',
      result('quality-pass-rate', { actual: '99', actualPrinted: '99' }),
      'miaoling',
      /16 项中有 4 项未完成/,
    ],
  ],
  'paid-in-time': [
    // 11000 ÷ 20000 = 55 %
    [
      'central money at 55 %',
      fund({ ...both, source: 'CENTRAL', measure: 'EXECUTED' }, '11000'),
      'panjiang:CENTRAL',
      /中央资金执行率只有 55.00%，低于 60%/,
    ],
  ],
  'pending-in-full': [
    [
      '0.2 亿元 pending',
      again('miaoling-1-2-pending-central', '0.2', '0.2 亿元'),
      'miaoling:EXPENDITURE_RESPONSIBILITY',
      /足额安排，一\(二\) 苗岭山脉却有 0.2 亿元待下达/,
    ],
  ],
  'survey-to-come': [
    [
      'another place',
      result('resident-satisfaction', { note: '五称满意度调查尚未开展' }),
      'miaoling:520000:2022-2025:resident-satisfaction',
      /填报 85%，五却把满意度调查列为下一步工作/,
    ],
  ],
  'unmet-without-reason': [
    [
      'no reason for the pits',
      result('pit-treatment-area', { shortfallReason: '' }),
      'miaoling:520000:2022-2025:pit-treatment-area',
      /957.86 未达到目标 ≥1017.64，没有写明原因/,
    ],
  ],
  'wider-than-target': [
    [
      'slopes with roads',
      note('miaoling-2-3-1-actual-slope-treatment-area', '含道路边坡'),
      'miaoling:520000:2022-2025:slope-treatment-area',
      /304.61 公顷注明含道路边坡，目标 218.65 公顷未作此说明/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'actual-as-bound': [
    '85% in words too',
    again('miaoling-annex-2-1-actual-resident-satisfaction', '85', '85%'),
  ],
  'actual-as-completion': [
    '96.52 % at both places',
    withCells(
      again('miaoling-2-4-1-completion-rate-land-reclamation-rate', '96.52', '96.52%'),
      'restatements',
      { restatement: 'miaoling-3-1-completion-rate-land-reclamation-rate' },
      { value: '96.52', printed: '96.52%' },
    ),
  ],
  'class-differs': [
    'table 2 agrees',
    withCells(
      real,
      'restatements',
      { restatement: 'panjiang-table-2-class-jobs-person-times' },
      { level2: 'SOCIAL' },
    ),
  ],
  'finished-not-accepted': [
    'nothing is said of acceptance',
    withCells(
      note('panjiang-2-4-2-actual-aftercare-years', ''),
      'restatements',
      { restatement: 'panjiang-2-4-2-actual-aftercare-years' },
      { note: '' },
    ),
  ],
  'met-in-words': ['已完成, and reached', result('quality-pass-rate', { actualPrinted: '已完成100' })],
  'not-evaluated': ['no score', result('aftercare-years', { score: '0' })],
  'overall-completion': ['99 %', again('miaoling-2-3-1-completion-rate', '99', '约 99%')],
  'paid-in-time': ['60 % of local money', fund({ ...both, source: 'LOCAL', measure: 'EXECUTED' }, '3055.15')],
  'pending-in-full': [
    'nothing pending',
    withoutRows(real, 'restatements', { restatement: 'miaoling-1-2-pending-central' }),
  ],
  'survey-to-come': ['no survey is to come', result('resident-satisfaction', { note: '' })],
  'wider-than-target': [
    'the target says so too',
    withCells(real, 'targets', { ...span, indicator: 'revegetated-area' }, { note: '含修复耕地面积' }),
  ],
}
