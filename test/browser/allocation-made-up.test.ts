import { loadScale } from 'seeds/load.ts'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const origin = await serveDashboard({ load: (store) => loadScale(store, 'small', () => {}) })
const { open } = await startBrowser(origin)

/** The made-up programme's indicators that add up, as the API has them. */
const targets = async (): Promise<string[]> => {
  const query = '{ indicators(where: { programmes: ["simulated"] }) { id additive } }'
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as { data: { indicators: { id: string; additive: boolean }[] } }
  return data.indicators.filter(({ additive }) => additive).map(({ id }) => id)
}

describe('an allocation where all that is there is made up', () => {
  it('says that there is nothing until the made-up programme is chosen', async () => {
    const page = await open('/allocation')
    await page.getByRole('heading', { name: '没有可以分配的资金' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('weighs the targets of that programme, the first one by itself', async () => {
    const page = await open('/allocation?programme=simulated')
    await page.getByRole('heading', { name: /^逐项测算表/ }).waitFor()
    const offered = page.getByRole('combobox', { name: '需求指标' }).first()
    await offered.waitFor()
    const own = await targets()
    expect(own).not.toContain('ecological-restoration-area')
    const values = () =>
      offered.locator('option').evaluateAll((all) => all.map((option) => option.getAttribute('value')))
    await expect.poll(values).toEqual(own)
    await expect.poll(() => offered.inputValue()).toBe(own[0])
    expect(new URL(page.url()).searchParams.get('plans')).toBeNull()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('names a target in the link that the programme does not have', async () => {
    const page = await open(
      '/allocation?programme=simulated&plans=target/ecological-restoration-area:70,budget:30',
    )
    await page.getByText('target/ecological-restoration-area:70').waitFor()
    await page.getByRole('heading', { name: /^逐项测算表/ }).waitFor()
  })
})
