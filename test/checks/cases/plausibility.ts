import { both, type Fails, fund, type Passes, real, result, span } from '../changes.ts'
import { withCells } from '../ledger.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'actual-equals-target': [
    [
      'exactly 1314 mines',
      result('abandoned-mines-restored', { actual: '1314', actualPrinted: '1314' }),
      'miaoling:520000:2022-2025:abandoned-mines-restored',
      /完成值 1314 个，恰好等于目标 ≥1314/,
    ],
  ],
  'high-score-low-execution': [
    // 20000 ÷ 39700 = 50.3778 %
    [
      'half of the money',
      fund({ ...span, source: 'TOTAL', measure: 'EXECUTED' }, '20000'),
      'miaoling',
      /自评得 98.89 分，资金执行率只有 50.38%/,
    ],
  ],
  'money-order': [
    [
      'more executed than there is',
      fund({ ...span, source: 'LOCAL', measure: 'EXECUTED' }, '10800'),
      'miaoling:520000:2022-2025:LOCAL:EXECUTED:BUDGET',
      /执行数 10800 万元，超过预算数 10700 万元/,
    ],
  ],
  'over-completion': [
    // 1480 ÷ 1128.14 = 131.1894 %
    [
      '1480 公顷',
      result('ecological-restoration-area', { actual: '1480', actualPrinted: '1480' }),
      'miaoling:520000:2022-2025:ecological-restoration-area',
      /完成 1480 公顷，目标 1128.14 公顷，完成率 131.19%/,
    ],
  ],
  'rate-between-parts': [
    // 黔东南 45 %, 黔南 60 %
    [
      '61 % for the province',
      withCells(
        real,
        'targets',
        { ...span, to: '2022', indicator: 'vegetation-cover-increase' },
        { value: '61.32', printed: '61.32%' },
      ),
      'miaoling:520000:2022-2022:vegetation-cover-increase:regions',
      /61.32%，不在各市\(州\)目标 45% 与 60% 之间/,
    ],
  ],
  'relation-contains': [
    [
      'more revegetated than restored',
      result('revegetated-area', { actual: '1300', actualPrinted: '1300' }),
      'miaoling-revegetated:520000:2022-2025:actual',
      /1279.63 公顷，小于其中的植被恢复面积 1300 公顷/,
    ],
  ],
  'relation-ratio': [
    // 77.81 ÷ 133.42 = 58.3196 %
    [
      '58.23 %',
      withCells(
        real,
        'targets',
        { ...span, to: '2022', indicator: 'vegetation-cover-increase' },
        { value: '58.23', printed: '58.23%' },
      ),
      'miaoling-vegetation-cover:520000:2022-2022:target',
      /写作 58.23%.*为 58.32%/,
    ],
  ],
  'relation-sum': [
    // 48.03 + 121.86 + 72.28 = 242.17
    [
      '242.71 reclaimed',
      withCells(
        real,
        'targets',
        { ...both, indicator: 'land-reclaimed-area' },
        { value: '242.71', printed: '≥242.71' },
      ),
      'panjiang-land-reclaimed:520000:2024-2025:target',
      /242.71 公顷，新增耕地面积、新增林地面积、新增草地面积合计 242.17 公顷，相差 0.54 公顷/,
    ],
  ],
  'relation-unit-cost': [
    // 40 × 1279.63 = 51185.2
    [
      '40 万元 a hectare',
      result('unit-cost', { actual: '40', actualPrinted: '40' }),
      'miaoling-unit-cost:520000:2022-2025:actual',
      /得 51185.2 万元，超过资金总额 39700 万元/,
    ],
  ],
  'target-broken-down': [
    [
      '黔南 was set 300 of 218.65',
      withCells(
        real,
        'targets',
        { project: 'miaoling', region: '522700', indicator: 'slope-treatment-area' },
        { value: '300', printed: '300公顷' },
      ),
      'miaoling:slope-treatment-area',
      /目标 218.65 公顷，分解到市\(州\)和年度的已有 300 公顷，多出 81.35 公顷/,
    ],
  ],
  'twin-indicators': [
    [
      'cropland is woodland',
      withCells(
        withCells(
          real,
          'targets',
          { ...both, indicator: 'new-cropland-area' },
          { value: '121.86', printed: '≥121.86' },
        ),
        'results',
        { project: 'panjiang', indicator: 'new-cropland-area' },
        { target: '121.86', targetPrinted: '≥121.86', actual: '248.73', actualPrinted: '248.73' },
      ),
      'panjiang:520000:2024-2025:new-cropland-area:new-woodland-area',
      /新增耕地面积与新增林地面积的目标（121.86 公顷）和完成值（248.73 公顷）完全相同/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'actual-equals-target': ['86 %', result('plant-survival-rate', { actual: '86', actualPrinted: '86' })],
  'over-completion': [
    'exactly 130 %',
    result('geological-hazards-removed', { actual: '104', actualPrinted: '104' }, 'panjiang'),
  ],
  'relation-ratio': [
    '36 %',
    result('land-reclamation-rate', { actual: '36', actualPrinted: '36' }, 'panjiang'),
  ],
  'relation-sum': [
    '486.18 reclaimed',
    result('land-reclaimed-area', { actual: '486.18', actualPrinted: '486.18' }, 'panjiang'),
  ],
  'relation-unit-cost': ['31 万元 a hectare', result('unit-cost', { actual: '31', actualPrinted: '31' })],
  'target-broken-down': [
    '218.65 for 黔南',
    withCells(
      real,
      'targets',
      { project: 'miaoling', region: '522700', indicator: 'slope-treatment-area' },
      { value: '218.65', printed: '218.65公顷' },
    ),
  ],
  'twin-indicators': ['958 公顷', result('pit-treatment-area', { actual: '958', actualPrinted: '958' })],
}
