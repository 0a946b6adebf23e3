import autocannon from 'autocannon'
import { address, asks, type Contender } from './contender.ts'
import type { Workload } from './workloads.ts'

export interface Round {
  /** Answers a second. */
  rate: number
  /** Processor time of one answer, in microseconds. */
  cpu: number
  p99: number
  stallMs: number
  failed: number
  /** The refusal, if it was one. */
  refusal?: string
}

export interface LoadOptions {
  seconds: number
  connections: number
}

/** An answer that takes this share of a round's processor time is asked for once. */
const LONG = 0.1

/**
 * Asks one question as fast as it is answered, over several connections. Where one answer takes a good part of the round,
 * that one is the round: more at once would only stand in line, and still hold up the next.
 */
export async function round(
  contender: Contender,
  workload: Workload,
  { seconds, connections }: LoadOptions,
): Promise<Round> {
  const request = asks(contender, workload)
  const url = address(contender, workload)
  // What is kept, is kept now; and who was asked too much before answers only when through with that.
  await (await fetch(url, request)).arrayBuffer()
  const before = await contender.usage()
  const started = performance.now()
  const one = await fetch(url, request)
  const said = await one.text()
  const took = performance.now() - started
  const from = await contender.usage()
  const cpu = from.cpu - before.cpu
  const refused = !one.ok || said.includes('"errors":')
  if (refused || cpu > seconds * 1_000_000 * LONG)
    return {
      ...{ rate: refused ? 0 : 1000 / took, cpu, p99: took, stallMs: from.stallMs },
      ...(refused ? { failed: 1, refusal: said.slice(0, 300) } : { failed: 0 }),
    }
  const result = await autocannon({ ...request, url, duration: seconds, connections })
  const after = await contender.usage()
  const answers = Math.max(1, result['2xx'])
  return {
    rate: result['2xx'] / result.duration,
    cpu: (after.cpu - from.cpu) / answers,
    p99: result.latency.p99,
    stallMs: after.stallMs,
    failed: result.non2xx + result.errors + result.timeouts,
  }
}

/** The middle of several rounds, and the least and the greatest. */
export function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { median: at(0.5), least: at(0), most: at(1) }
}
