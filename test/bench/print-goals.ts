import { NAMES } from './ourselves.ts'
import { PEER_NAMES } from './peers/peers.ts'
import { type Measured, markdown, middle } from './print-table.ts'
import type { BenchScale, Workload } from './workloads.ts'

interface Goal {
  what: string
  ours: string
  of: string
  /** At least this many times as many answers. */
  times: number | null
  in: readonly Workload['name'][]
}

const ALL = ['W1', 'W2', 'W3', 'W4', 'W5'] as const

const GOALS: readonly Goal[] = [
  { what: 'asked again, of the limit', ours: NAMES.again, of: NAMES.limit, times: 0.75, in: ALL },
  {
    what: 'asked first, of PostGraphile',
    ours: NAMES.memory,
    of: PEER_NAMES.postgraphile,
    times: 2,
    in: ALL,
  },
  {
    what: 'asked first, of Directus',
    ours: NAMES.memory,
    of: PEER_NAMES.directus,
    times: 20,
    in: ['W1', 'W2'],
  },
  {
    what: 'asked first, of Mercurius',
    ours: NAMES.memory,
    of: PEER_NAMES.mercurius,
    times: 1,
    in: ['W2', 'W3', 'W4'],
  },
  { what: 'asked first, of the same SQL', ours: NAMES.memory, of: NAMES.sql, times: null, in: ALL },
]

/** A store of the nation may take this many times as long as a province's. */
const GROWTH = { times: 1.5, in: ['W1', 'W2', 'W5'] as const }

/** The ratios that are to be reached: of answers a second, and, in brackets, of processor time. */
export function printGoals(measured: ReadonlyMap<BenchScale, readonly Measured[]>): void {
  const rows = [...measured].flatMap(([scale, all]) =>
    GOALS.map(({ what, ours, of, times, in: where }) => [
      what,
      scale,
      times === null ? '' : `≥ ${times}`,
      ...ALL.map((name) => (where.some((one) => one === name) ? compared(all, name, ours, of) : '')),
    ]).filter((row) => row.slice(3).some((cell) => cell !== '')),
  )
  console.log(
    `\n${markdown(['answers, times as many (by processor)', 'scale', 'goal', ...ALL], [...rows, ...growth(measured)], 2)}`,
  )
}

function compared(all: readonly Measured[], name: string, ours: string, of: string): string {
  const one = all.find(({ workload }) => workload === name)
  if (one === undefined) return ''
  return ratio(
    middle(one, ours, 'rate') / middle(one, of, 'rate'),
    middle(one, of, 'cpu') / middle(one, ours, 'cpu'),
  )
}

function growth(measured: ReadonlyMap<BenchScale, readonly Measured[]>): string[][] {
  const [province, nation] = [measured.get('province'), measured.get('nation')]
  if (province === undefined || nation === undefined) return []
  const at = (all: readonly Measured[], name: string, of: 'rate' | 'cpu') => {
    const one = all.find(({ workload }) => workload === name)
    return one === undefined ? Number.NaN : middle(one, NAMES.memory, of)
  }
  const cells = ALL.map((name) =>
    GROWTH.in.some((one) => one === name)
      ? ratio(
          at(province, name, 'rate') / at(nation, name, 'rate'),
          at(nation, name, 'cpu') / at(province, name, 'cpu'),
        )
      : '',
  )
  return [['asked first, times as long at nation', 'both', `≤ ${GROWTH.times}`, ...cells]]
}

const ratio = (rate: number, cpu: number) =>
  Number.isNaN(rate) ? '' : `${short(rate)} (${Number.isNaN(cpu) ? '–' : short(cpu)})`
const short = (value: number) => (value >= 10 ? Math.round(value).toString() : value.toFixed(2))
