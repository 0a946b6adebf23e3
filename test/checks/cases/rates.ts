import { again, type Fails, type Passes } from '../changes.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'class-completion': [
    [
      '90 % of 11 of 11',
      again('panjiang-2-4-1-completion-rate', '90', '90%'),
      'panjiang-2-4-1-completion-rate',
      /写作 90%，自评表中 11 项完成 11 项，应为 100%/,
    ],
  ],
  'completion-rate': [
    // 1279.63 ÷ 1128.14 = 113.4282 %
    [
      '113.34 %',
      again('miaoling-2-3-1-completion-rate-ecological-restoration-area', '113.34', '113.34%'),
      'miaoling-2-3-1-completion-rate-ecological-restoration-area',
      /写作 113.34%，按 1279.63 公顷 ÷ 1128.14 公顷应为 113.43%/,
    ],
  ],
  'disbursement-rate': [
    // 1.68 + 1.22 + 1.43 + 0.43 + 0.14 = 4.9 of 2.9 + 2
    [
      '99 %',
      again('both-2-1-2-disbursement-rate-central', '99', '99%'),
      'both-2-1-2-disbursement-rate-central',
      /写作 99%.*应为 100%/,
    ],
  ],
  'execution-rate': [
    // 26369.18 ÷ 39700 = 66.4211 %
    [
      '66.45 %',
      again('miaoling-annex-2-1-execution-rate-total', '66.45', '66.45%'),
      'miaoling-annex-2-1-execution-rate-total',
      /写作 66.45%，按 26369.18 万元 ÷ 39700 万元应为 66.42%/,
    ],
  ],
  'rate-truncated': [
    // 0.30 ÷ 0.51 = 58.8235 %: 58.8 either way, 58.82 either way; 84.4827 … 0.18 ÷ 0.76 = 23.6842 %
    [
      '16.7 % of 132.597',
      again('miaoling-2-3-1-completion-rate-revegetated-area', '132.59', '132.59%'),
      'miaoling-2-3-1-completion-rate-revegetated-area',
      /写作 132.59%，是截去尾数所得，四舍五入应为 132.60%/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'rate-truncated': ['37.80 %', again('both-2-1-2-execution-rate-provincial', '37.80', '37.80%')],
}
