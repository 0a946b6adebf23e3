import type { Allocation } from './allocation.ts'

/**
 * A cell of a worksheet: a text, a number, or a formula in English notation without its “=”, with its result where readers
 * that do not compute should see it. Null is an empty cell.
 */
export type SheetCell = string | number | { formula: string; result?: number } | null

/** The words of the sheet, in the reader's language. */
export interface SheetWords {
  pool: string
  equalShare: string
  floor: string
  cap: string
  weights: string
  inverse: string
  /** Level at which the last bound is met, what it takes up, the shares that no bound holds, and the level that takes up all. */
  lastBound: string
  taken: string
  free: string
  level: string
  /** 分 for the regions that no bound holds, and their shares. */
  rest: string
  restShares: string
  /** 分 left over by cutting to whole ones, and a sum that must come to 0. */
  left: string
  check: string
  code: string
  region: string
  baseline: string
  /** Of each factor, with its unit. */
  factors: readonly string[]
  stake: string
  points: string
  equal: string
  share: string
  low: string
  high: string
  lowLevel: string
  highLevel: string
  lowFilled: string
  highFilled: string
  lowReached: string
  highReached: string
  held: string
  due: string
  whole: string
  remainder: string
  order: string
  amount: string
  change: string
}

/** Rows above the regions: the inputs, the weights and the headings. */
const HEAD = 17
const NO_LIMIT = '1000000000000000'

/**
 * An allocation as a worksheet whose formulas come to the same amounts, so that every line can be followed and changed:
 * inputs above, one region a row. Money is in 元 where people enter or read it, in 分 where it is dealt out.
 * Regions stand in the order of their codes, by which ties are settled. Formulas compute in doubles: pools up to
 * 10 亿元 come out the same to the 分; above, where two remainders differ by less than 0.001 分, a 分 may fall to the other.
 */
export function allocationSheet(
  allocation: Allocation,
  regions: readonly { name: string; amount: number }[],
  words: SheetWords,
): SheetCell[][] {
  const { pool, equalShare, floor, cap, factors } = allocation
  const columns = columnsOf(factors.length)
  const rows = rowsOf(allocation)
  const of = (key: Column, row: number) => `${columns.at(key)}${row}`
  const all = (key: Column) =>
    `${columns.at(key)}$${rows.first}:${columns.at(key)}$${rows.last}`.replaceAll(/[A-Z]+/g, '$$$&')
  const fen = 'ROUND($B$1*100,0)'
  const limits = { low: all('low'), high: all('high'), share: all('share') }
  const atTop = (text: string, cell: SheetCell): SheetCell[] => [text, cell]
  const perFactor = (text: string, cells: readonly SheetCell[]): SheetCell[] => [text, null, null, ...cells]

  const free = `SUMPRODUCT(($B$5*${limits.share}>=${limits.low}-0.001)*($B$5*${limits.share}<${limits.high}-0.001)*${limits.share})`
  const head: SheetCell[][] = [
    atTop(words.pool, pool / 100),
    atTop(words.equalShare, equalShare),
    atTop(words.floor, floor),
    atTop(words.cap, cap),
    atTop(words.lastBound, { formula: `MAX(${all('lowReached')},${all('highReached')})` }),
    atTop(words.taken, { formula: filled('$B$5', limits) }),
    atTop(words.free, { formula: free }),
    atTop(words.level, { formula: `$B$5+IF($B$7>0,(${fen}-$B$6)/$B$7,0)` }),
    atTop(words.rest, { formula: `ROUND(${fen}-SUM(${all('held')}),0)` }),
    atTop(words.restShares, { formula: `SUMPRODUCT((${all('held')}="")*${limits.share})` }),
    atTop(words.left, { formula: `ROUND(${fen}-SUM(${all('whole')}),0)` }),
    atTop(words.check, { formula: `ROUND(SUM(${all('amount')})-$B$1,2)` }),
    [],
    perFactor(
      words.weights,
      factors.map(({ weight }) => weight),
    ),
    perFactor(
      words.inverse,
      factors.map(({ inverse }) => (inverse ? 1 : 0)),
    ),
    [],
    headings(words),
  ]

  const body = allocation.claimants.map(({ code, baseline }, i): SheetCell[] => {
    const row = rows.first + i
    const formulas: Record<Exclude<Column, 'code' | 'region' | 'baseline'>, string> = {
      equal: `$B$2/ROWS(${all('code')})`,
      share: `SUM(${columns.span('points', row)})+${of('equal', row)}`,
      low: `IF(OR($B$3="",${of('baseline', row)}=""),0,ROUNDUP(ROUND(ROUND(${of('baseline', row)}*100,0)*$B$3,4),0))`,
      high: `IF(OR($B$4="",${of('baseline', row)}=""),${NO_LIMIT},ROUNDDOWN(ROUND(ROUND(${of('baseline', row)}*100,0)*$B$4,4),0))`,
      lowLevel: `IF(${of('share', row)}=0,0,${of('low', row)}/${of('share', row)})`,
      highLevel: `IF(${of('share', row)}=0,0,${of('high', row)}/${of('share', row)})`,
      lowFilled: filled(of('lowLevel', row), limits),
      highFilled: filled(of('highLevel', row), limits),
      lowReached: `IF(${of('lowFilled', row)}<=${fen}+0.001,${of('lowLevel', row)},0)`,
      highReached: `IF(${of('highFilled', row)}<=${fen}+0.001,${of('highLevel', row)},0)`,
      held: `IF($B$8*${of('share', row)}<=${of('low', row)},${of('low', row)},IF($B$8*${of('share', row)}>=${of('high', row)},${of('high', row)},""))`,
      due: `IF(${of('held', row)}="",ROUND($B$9*${of('share', row)}/$B$10,4),${of('held', row)})`,
      whole: `INT(${of('due', row)})`,
      remainder: `ROUND(${of('due', row)}-${of('whole', row)},4)`,
      order: `SUMPRODUCT(--(${all('remainder')}>${of('remainder', row)}))+SUMPRODUCT(--(${columns.at('remainder')}$${rows.first}:${of('remainder', row)}=${of('remainder', row)}))`,
      amount: `(${of('whole', row)}+IF(${of('order', row)}<=$B$11,1,0))/100`,
      change: `IF(${of('baseline', row)}="","",${of('amount', row)}-${of('baseline', row)})`,
    }
    const values = factors.map(({ values: own }) => own[i] ?? null)
    const stakes = factors.map((_, k) => {
      const [value, inverse] = [`${columns.value(k)}${row}`, `${columns.value(k)}$15`]
      return { formula: `IF(${value}="",0,IF(${inverse}=1,IF(${value}=0,0,1/${value}),${value}))` }
    })
    const points = factors.map((_, k) => {
      const stake = columns.stake(k)
      const total = `SUM(${stake}$${rows.first}:${stake}$${rows.last})`
      const weights = `SUM(${columns.value(0)}$14:${columns.value(factors.length - 1)}$14)`
      return {
        formula: `IF(OR(${total}=0,${weights}=0),0,(1-$B$2)*${columns.value(k)}$14/${weights}*${stake}${row}/${total})`,
      }
    })
    const rest = REST.map((key) => ({
      formula: formulas[key],
      ...(key === 'amount' && regions[i] && { result: regions[i].amount / 100 }),
    }))
    return [
      code,
      regions[i]?.name ?? code,
      baseline === null ? null : baseline / 100,
      ...values,
      ...stakes,
      ...points,
      ...rest,
    ]
  })
  return [...head, ...body]
}

/** What a level takes up when each region is held within its limits. */
const filled = (level: string, { low, high, share }: Record<'low' | 'high' | 'share', string>) =>
  `SUMPRODUCT((${level}*${share}<=${low})*${low}+(${level}*${share}>${low})*(${level}*${share}>=${high})*${high}+(${level}*${share}>${low})*(${level}*${share}<${high})*${level}*${share})`

/** The columns behind those of the factors. */
const REST = [
  ...([
    'equal',
    'share',
    'low',
    'high',
    'lowLevel',
    'highLevel',
    'lowFilled',
    'highFilled',
    'lowReached',
    'highReached',
  ] as const),
  ...(['held', 'due', 'whole', 'remainder', 'order', 'amount', 'change'] as const),
]
type Column = 'code' | 'region' | 'baseline' | (typeof REST)[number]

function columnsOf(factors: number) {
  const places = new Map<Column, number>([
    ...(['code', 'region', 'baseline'] as const).map((key, index) => [key, index] as const),
    ...REST.map((key, index) => [key, 3 + 3 * factors + index] as const),
  ])
  return {
    at: (key: Column) => letters(places.get(key) ?? 0),
    value: (k: number) => letters(3 + k),
    stake: (k: number) => letters(3 + factors + k),
    /** The points of one region; of no factors, an empty cell. */
    span: (_: 'points', row: number) =>
      factors === 0 ? `$A$13` : `${letters(3 + 2 * factors)}${row}:${letters(2 + 3 * factors)}${row}`,
  }
}

const rowsOf = ({ claimants }: Allocation) => ({ first: HEAD + 1, last: HEAD + claimants.length })

function headings(words: SheetWords): SheetCell[] {
  const { factors, stake, points } = words
  return [
    ...[words.code, words.region, words.baseline, ...factors],
    ...factors.map((label) => `${stake}：${label}`),
    ...factors.map((label) => `${points}：${label}`),
    ...REST.map((key) => words[key]),
  ]
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
