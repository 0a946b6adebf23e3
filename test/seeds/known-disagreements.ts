/** Where the report contradicts itself. Each was read in the report and is transcribed as printed. */
export interface KnownDisagreement {
  name: string
  stated: string
  recomputed: string
  reason: string
}

const known = (name: string, stated: string, recomputed: string, reason: string): KnownDisagreement => ({
  name,
  stated,
  recomputed,
  reason,
})

const COUNTED =
  'the prose counts 17 quantity indicators and a rate among them; annex 2-1 has 7, and 16 in all'
const RATE_FOR_RATE =
  'the prose gives the actual, 86.87 %, as the completion rate; against the target of 90 % it is 96.52 %'
const ROUNDED = 'the prose divides amounts already rounded to 0.01 亿元; the annexes give them in 万元'

export const KNOWN_DISAGREEMENTS: readonly KnownDisagreement[] = [
  known(
    'miaoling land-returned-to-use-area: years',
    '1017.64',
    '1017.63',
    'table 1: 124.17 + 674.34 + 219.12 公顷',
  ),
  known(
    'panjiang BUDGET PROVINCIAL within LOCAL',
    '5091.91',
    '5100',
    'annex 2-2 local money is less than the 0.51 亿元 of 一(三)2(2)',
  ),
  known(
    'miaoling-1-3-1-budget-total',
    '36600',
    '39700',
    '一(三)1(2) sums central and provincial money; annex 2-1 has 10700 local',
  ),
  known('both-2-1-2-execution-rate-provincial', '37.79', '37.80', '0.48 ÷ 1.27 was truncated, not rounded'),
  known('both-2-1-2-execution-rate-central: exact amounts', '82.65', '82.68', ROUNDED),
  known('miaoling-2-1-2-execution-rate-central: exact amounts', '84.48', '84.60', ROUNDED),
  known('miaoling-2-4-1-completion-rate-land-reclamation-rate', '86.87', '96.52', RATE_FOR_RATE),
  known('miaoling-3-1-completion-rate-land-reclamation-rate', '86.87', '96.52', RATE_FOR_RATE),
  known('miaoling-2-4-1-indicator-count', '17', '7', COUNTED),
  known('miaoling-2-4-1-met-count', '14', '5', COUNTED),
  known('miaoling-2-4-1-unmet-count', '3', '2', COUNTED),
  known('miaoling-3-1-indicator-count', '17', '7', COUNTED),
  known('miaoling-3-1-met-count', '14', '5', COUNTED),
  known('miaoling-3-1-unmet-count', '3', '2', COUNTED),
]
