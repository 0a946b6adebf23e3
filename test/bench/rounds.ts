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
  const first = await once(contender, url, request)
  if (first.refusal !== undefined) return first
  const { cpu, ...one } = await once(contender, url, request)
  if (one.refusal !== undefined || cpu > seconds * 1_000_000 * LONG) return { cpu, ...one }
  const from = await contender.usage()
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

/** One answer alone. */
async function once(contender: Contender, url: string, request: RequestInit): Promise<Round> {
  const before = await contender.usage()
  const started = performance.now()
  const answer = await fetch(url, request)
  const said = await answer.text()
  const took = performance.now() - started
  const after = await contender.usage()
  const round = { cpu: after.cpu - before.cpu, p99: took, stallMs: after.stallMs }
  return answer.ok && !said.includes('"errors":')
    ? { ...round, rate: 1000 / took, failed: 0 }
    : { ...round, rate: 0, failed: 1, refusal: said.slice(0, 300) || answer.statusText }
}

/** The middle of several rounds, and the least and the greatest. */
export function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (place: number) => sorted[place] ?? 0
  const half = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  }
}
