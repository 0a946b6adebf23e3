import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from './api.ts'

/** A query of the README, and the table that stands below it. */
interface Example {
  query: string
  rows: string[][]
}

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const examples = readme.split('```graphql\n').slice(1).map(example)

function example(text: string): Example {
  const [query = '', below = ''] = text.split('\n```\n')
  const lines = below.trimStart().split('\n')
  const table = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  )
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  return { query, rows: table.slice(2).map(cells) }
}

/** The leaves of an answer in the order of the question, as the README prints them. */
function leaves(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(leaves)
  if (typeof answer === 'number') return [String(Number(answer.toFixed(4)))]
  if (typeof answer !== 'object' || answer === null) return [String(answer)]
  return Object.values(answer).flatMap(leaves)
}

describe('the example queries of the README', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  it('are five', () => {
    expect(examples).toHaveLength(5)
    expect(examples.map(({ rows }) => rows.length)).toEqual([2, 2, 1, 3, 5])
  })

  it.each(examples)('answer what the README says: $query', async ({ query, rows }) => {
    expect(leaves(await api.ask(query))).toEqual(rows.flat())
  })
})
