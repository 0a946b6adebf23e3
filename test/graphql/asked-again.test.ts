import { expect, it } from 'vitest'
import { startApi } from './api.ts'

const { ask } = await startApi()

interface Plan {
  allocation: { shares: { region: { code: string }; rank: number }[] }
}

it('takes the defaults of what is asked again with other variables', async () => {
  const query = `query Plan($input: AllocationInput!) { allocation(input: $input) { shares { region { code } rank } } }`
  const factors = [
    { metric: { kind: 'INDICATOR_TARGET', indicator: 'ecological-restoration-area' }, weight: 100 },
  ]
  // `level` is required and has a default: left out it means prefectures, whichever way the document is executed.
  // Another pool each time, so that no answer is given again as it was sent.
  const planOf = async (pool: number) =>
    (await ask<Plan>(query, { input: { factors, pool } })).allocation.shares
  const first = await planOf(3000)
  expect(first.map(({ region }) => region.code)).toContain('522600')
  for (const pool of [4000, 5000, 6000]) expect(await planOf(pool)).toEqual(first)
})
