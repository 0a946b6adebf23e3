import { again, type Fails, fund, type Passes, real, span } from '../changes.ts'
import { withCells } from '../ledger.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'fund-projects': [
    // 2.9 + 2 = 4.9
    [
      '4.8 亿元 received',
      again('both-2-1-1-received-central', '4.8'),
      'both-2-1-1-received-central',
      /各项目合计 4.9 亿元，正文 4.8 亿元，相差 0.1 亿元，四舍五入可以解释/,
    ],
    [
      '5.9 亿元 received',
      again('both-2-1-1-received-central', '5.9'),
      'both-2-1-1-received-central',
      /相差 1 亿元。/,
    ],
  ],
  'fund-regions': [
    // 1.52 + 1.22 = 2.74
    [
      '黔东南 has 1.52 亿元',
      fund({ project: 'miaoling', region: '522600', source: 'CENTRAL' }, '1.52'),
      'miaoling:520000:2022-2025:CENTRAL:BUDGET',
      /各市\(州\)合计 27400 万元，全省 29000 万元，相差 1600 万元。/,
    ],
  ],
  'fund-sources': [
    // 24533.32 + 1835.86 = 26369.18
    [
      'the total is 26000',
      fund({ ...span, source: 'TOTAL', measure: 'EXECUTED' }, '26000'),
      'miaoling:520000:2022-2025:TOTAL:EXECUTED',
      /合计 26369.18 万元，资金总额 26000 万元，相差 369.18 万元。/,
    ],
    [
      'the total is 27000',
      fund({ ...span, source: 'TOTAL', measure: 'EXECUTED' }, '27000'),
      'miaoling:520000:2022-2025:TOTAL:EXECUTED',
      /其余 630.82 万元未作说明（其他资金未报告）/,
    ],
  ],
  'fund-years': [
    // 1.8 + 1 + 0.1 = 2.9; 1.4 for 1.8 leaves 2.5 of 29000 万元, and 2024 is not reported.
    [
      '2022 is 1.4 亿元',
      fund({ ...span, to: '2022', source: 'CENTRAL', measure: 'BUDGET' }, '1.4'),
      'miaoling:520000:2022-2025:CENTRAL:BUDGET',
      /合计 25000 万元，累计 29000 万元，其余 4000 万元未作说明（2024 年未报告）/,
    ],
    [
      '2022 is 3 亿元',
      fund({ ...span, to: '2022', source: 'CENTRAL', measure: 'BUDGET' }, '3'),
      'miaoling:520000:2022-2025:CENTRAL:BUDGET',
      /合计 41000 万元，累计 29000 万元，相差 12000 万元。/,
    ],
  ],
  'indicator-regions': [
    // 99 + 75 = 174
    [
      '黔南 has 76 mines in 2022',
      withCells(
        real,
        'targets',
        { project: 'miaoling', region: '522700', from: '2022', indicator: 'abandoned-mines-restored' },
        { value: '76', printed: '76个' },
      ),
      'miaoling:520000:2022-2022:abandoned-mines-restored:target',
      /合计 175 个，全省 174 个，相差 1 个。/,
    ],
  ],
  'indicator-years': [
    // 174 + 877 + 263 = 1314; counts have no rounding.
    [
      '262 mines in 2024',
      withCells(
        real,
        'targets',
        { ...span, from: '2024', to: '2024', indicator: 'abandoned-mines-restored' },
        { value: '262', printed: '262 个' },
      ),
      'miaoling:520000:2022-2025:abandoned-mines-restored:target',
      /各年合计 1313 个，累计 1314 个，其余 1 个未作说明（2025 年未报告）/,
    ],
  ],
  'prose-total': [
    [
      '2.9 + 0.76 is 3.86',
      again('miaoling-1-3-1-budget-total', '3.86'),
      'miaoling-1-3-1-budget-total',
      /合计 3.66 亿元，“共计” 3.86 亿元，相差 0.2 亿元。/,
    ],
  ],
  'transfers-received': [
    [
      'the transfer of 2022 is 1.6',
      withCells(
        real,
        'transfers',
        { project: 'miaoling', fundYear: '2022' },
        { amount: '1.6', printed: '1.6亿元' },
      ),
      'miaoling:2022',
      /逐笔收到合计 1.6 亿元，到位数 1.8 亿元，相差 0.2 亿元。/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'fund-sources': [
    'provincial money is all local money',
    fund({ ...span, source: 'PROVINCIAL', measure: 'BUDGET' }, '1.07'),
  ],
  'indicator-years': [
    '219.13 in 2024',
    withCells(
      real,
      'targets',
      { ...span, from: '2024', to: '2024', indicator: 'land-returned-to-use-area' },
      { value: '219.13', printed: '219.13 公顷' },
    ),
  ],
}
