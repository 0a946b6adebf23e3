import { type Fails, fund, type Passes, real, span } from '../changes.ts'
import { withCells, withoutRows } from '../ledger.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'cumulative-as-annual': [
    [
      'another total',
      fund({ ...span, source: 'TOTAL', measure: 'BUDGET' }, '39000'),
      'miaoling',
      /39000 万元却是 2022–2025 年的累计数/,
    ],
  ],
  'document-year': [
    [
      'received before it was written',
      withCells(real, 'transfers', { project: 'miaoling', fundYear: '2022' }, { receivedOn: '2021-07-22' }),
      'miaoling:2022:caizihuan-2022-92',
      /按 财资环〔2022〕92号于 2021-07-22 收到，文号年份 2022 与日期不符/,
    ],
  ],
  'money-and-targets': [
    [
      'no targets in 2022',
      withoutRows(real, 'targets', { ...span, to: '2022' }),
      'miaoling:2022',
      /2022 年下达中央资金 1.8 亿元，当年绩效目标为 0 项/,
    ],
  ],
  'rule-after-period': [
    [
      'the rule is of 2027',
      withCells(
        real,
        'documents',
        { document: 'qiancaizihuan-2026-20' },
        { documentNumber: '黔财资环〔2027〕20号' },
      ),
      'miaoling:USE',
      /财资环〔2026〕7号使用，文号年份 2026/,
    ],
  ],
  'transfer-days': [
    // 18 June to 19 July: 12 + 19
    [
      '31 days',
      withCells(real, 'transfers', { project: 'panjiang', fundYear: '2024' }, { issuedOn: '2024-07-19' }),
      'panjiang:2024:caizihuan-2024-61',
      /用了 31 天，超过 30 天/,
    ],
    [
      'issued before received',
      withCells(real, 'transfers', { project: 'panjiang', fundYear: '2024' }, { issuedOn: '2024-06-16' }),
      'panjiang:2024:caizihuan-2024-61',
      /下达早于收到 2 天/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'cumulative-as-annual': [
    '资金总额',
    withCells(
      real,
      'funds',
      { ...span, source: 'TOTAL', measure: 'BUDGET' },
      { locator: '附件2-1 资金投入 资金总额', note: '' },
    ),
  ],
  'money-and-targets': [
    'no money in 2025',
    withoutRows(real, 'funds', { ...span, from: '2025', source: 'CENTRAL', measure: 'BUDGET' }),
  ],
  'rule-after-period': [
    'a rule of 2024',
    withCells(
      real,
      'statements',
      { project: 'miaoling', topic: 'USE' },
      { text: '使用依据为财资环〔2024〕6号' },
    ),
  ],
  'transfer-days': [
    '30 days',
    withCells(real, 'transfers', { project: 'miaoling', fundYear: '2023' }, { issuedOn: '2022-12-09' }),
  ],
}
