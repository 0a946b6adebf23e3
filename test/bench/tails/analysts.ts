import type { Asker } from '../contender.ts'

/** What each of four analysts is after; the limit in it is another one each time, so that no answer is there already. */
const HEAVY: readonly ((where: string, limit: number) => string)[] = [
  (where, limit) => `funds(where: { ${where} }, by: [PROJECT, REGION, YEAR], first: 200,
    having: { executionRate: { atMost: ${limit} } }, orderBy: [{ field: EXECUTION_RATE }]
  ) { totalCount nodes { project { id } region { name } year budget executed executionRate } }`,
  (where, limit) => `performance(where: { ${where} }, by: [REGION, INDICATOR], first: 200,
    having: { completionRate: { atMost: ${limit} } }, orderBy: [{ field: COMPLETION_RATE }]
  ) { totalCount nodes { region { name } indicator { name } completionRate unmetCount } }`,
  (where, limit) => `results(where: { ${where}, cumulative: false, completionBelow: ${limit} }, first: 200,
    orderBy: [{ field: SCORE, direction: DESC }]
  ) { totalCount nodes { id completionRate score shortfallReason } }`,
  (where, limit) => `performance(where: { ${where} }, by: [PROJECT, YEAR, LEVEL2], first: 200,
    having: { completionRate: { atLeast: ${limit} } }, orderBy: [{ field: UNMET_COUNT, direction: DESC }]
  ) { totalCount nodes { project { id } year level2 completionRate unmetCount } }`,
]

export interface Analysts {
  /** Lets each come to the end of what was asked last; how many were answered, how many refused, and the first refusal. */
  stop(): Promise<{ answered: number; refused: number; because: string | null }>
}

/** Four who ask one heavy question after the other, never the same twice. */
export function fourAnalysts({ origin }: Pick<Asker, 'origin'>, programme: string): Analysts {
  let [going, asked, answered, refused] = [true, 0, 0, 0]
  let because: string | null = null
  const where = `programmes: ["${programme}"], regionLevel: PREFECTURE`
  const work = async (heavy: (typeof HEAVY)[number]) => {
    while (going) {
      asked += 1
      const query = `{ ${heavy(where, 0.6 + asked / 1_000_000)} }`
      const answer = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const text = await answer.text()
      if (answer.ok && !text.includes('"errors":')) answered += 1
      else {
        refused += 1
        because ??= text.slice(0, 300)
      }
    }
  }
  const all = HEAVY.map(work)
  return {
    stop: async () => {
      going = false
      await Promise.all(all)
      return { answered, refused, because }
    },
  }
}
