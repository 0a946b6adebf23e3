import { NAMES } from './ourselves.ts'
import { type Round, spread } from './rounds.ts'
import type { Workload } from './workloads.ts'

/** The rounds of one question, by contender. */
export interface Measured {
  workload: Workload['name']
  bytes: number
  rounds: ReadonlyMap<string, readonly Round[]>
}

const whole = (value: number) => Math.round(value).toLocaleString('en')
const rate = (value: number) => (value < 10 ? value.toFixed(1) : whole(value))

/** The middle of a contender's rounds; NaN where it took no part or did not answer. */
export const middle = ({ rounds }: Measured, name: string, of: 'rate' | 'cpu'): number => {
  const value = spread((rounds.get(name) ?? []).map((one) => one[of])).median
  return value === 0 ? Number.NaN : value
}

/** The README's table. */
export function printTable(measured: readonly Measured[]): void {
  const head = ['', '', 'answers/s (least–most)', 'CPU µs', 'p99 ms', 'longest stall ms', 'of the limit']
  const rows = measured.flatMap((one) =>
    [...one.rounds].map(([name, rounds], place) => [
      place === 0 ? one.workload : '',
      name,
      ...cells(rounds),
      share(one, name),
    ]),
  )
  console.log(markdown(head, rows, 2))
  for (const { workload, rounds } of measured)
    for (const [name, own] of rounds) {
      const refusal = own.find((one) => one.refusal !== undefined)?.refusal
      if (refusal !== undefined) console.log(`\n${workload}, ${name}: ${refusal}`)
    }
}

function cells(rounds: readonly Round[]): string[] {
  const of = (field: 'rate' | 'cpu' | 'p99' | 'stallMs') => spread(rounds.map((one) => one[field]))
  const rates = of('rate')
  if (rates.most === 0) {
    const seconds = (of('p99').median / 1000).toFixed(1)
    const refused = rounds.some(({ refusal }) => refusal !== undefined)
    const what = refused ? `refused after ${seconds} s` : 'none within a round'
    return [what, whole(of('cpu').median), '', whole(of('stallMs').median)]
  }
  return [
    `${rate(rates.median)} (${rate(rates.least)}–${rate(rates.most)})`,
    whole(of('cpu').median),
    whole(of('p99').median),
    whole(of('stallMs').median),
  ]
}

function share(one: Measured, name: string): string {
  if (name === NAMES.limit) return ''
  const value = middle(one, name, 'rate') / middle(one, NAMES.limit, 'rate')
  return Number.isNaN(value) ? '' : value.toPrecision(2)
}

/** A table whose columns line up; the first few hold words, the others numbers. */
export function markdown(head: readonly string[], rows: readonly string[][], words: number): string {
  const widths = head.map((title, column) =>
    Math.max(...[[...head], ...rows].map((row) => row[column]?.length ?? 0), title.length, 3),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
