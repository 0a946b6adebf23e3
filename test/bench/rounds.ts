import autocannon from 'autocannon'
import type { Contender } from './contender.ts'
import type { Workload } from './workloads.ts'

export interface Round {
  /** Answers a second. */
  rate: number
  /** Processor time of one answer, in microseconds. */
  cpu: number
  p99: number
  stallMs: number
  failed: number
}

export interface LoadOptions {
  seconds: number
  connections: number
}

/** Asks one question as fast as it is answered, over several connections. */
export async function round(
  contender: Contender,
  { name, query, variables }: Workload,
  { seconds, connections }: LoadOptions,
): Promise<Round> {
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  } as const
  const url = `${contender.origin}/graphql?${name}`
  // Who was asked too much before answers this only when it is through with that; and what is kept, is kept now.
  await (await fetch(url, asked)).arrayBuffer()
  const before = await contender.usage()
  const result = await autocannon({ ...asked, url, duration: seconds, connections })
  const after = await contender.usage()
  const answers = Math.max(1, result['2xx'])
  return {
    rate: result['2xx'] / result.duration,
    cpu: (after.cpu - before.cpu) / answers,
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
