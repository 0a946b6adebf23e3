import autocannon from 'autocannon'
import type { Contender } from '../contender.ts'

export interface Felt {
  /** Answers a second. */
  rate: number
  p50: number
  p99: number
  /** The longest that the server's event loop stood still, in milliseconds. */
  stallMs: number
  failed: number
}

interface Asked {
  query: string
  variables: Record<string, unknown>
  operationName?: string
}

interface Crowd {
  connections: number
  seconds: number
  /** Questions a second of all together; as many as are answered if left out. */
  rate?: number
}

/** What people feel who ask some questions in turn. Each question was asked once before. */
export async function felt(contender: Contender, questions: readonly Asked[], crowd: Crowd): Promise<Felt> {
  // The very same request beforehand as under load: an answer is kept for it.
  const requests = questions.map((question) => ({
    method: 'POST' as const,
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'gzip' },
    body: JSON.stringify(question),
  }))
  for (const { path, ...request } of requests) {
    const answer = await (await fetch(`${contender.origin}${path}`, request)).text()
    if (answer.includes('"errors":')) throw new Error(`A panel was refused: ${answer.slice(0, 300)}`)
  }
  await contender.usage()
  const result = await autocannon({
    url: contender.origin,
    requests,
    duration: crowd.seconds,
    connections: crowd.connections,
    ...(crowd.rate !== undefined && { overallRate: crowd.rate }),
  })
  const { stallMs } = await contender.usage()
  return {
    rate: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    stallMs,
    failed: result.non2xx + result.errors + result.timeouts,
  }
}
