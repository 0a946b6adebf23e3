import { describe, expect, it } from 'vitest'
import { simulatedUnder } from 'web/filters/simulated.ts'

const options = {
  programmes: [
    { id: 'eco-restoration', simulated: false },
    { id: 'drill', simulated: true },
    { id: 'trial', simulated: true },
  ],
  projects: [
    { id: 'miaoling', programme: { id: 'eco-restoration' } },
    { id: 'drill-miaoling', programme: { id: 'drill' } },
    { id: 'drill-panjiang', programme: { id: 'drill' } },
    { id: 'trial-one', programme: { id: 'trial' } },
  ],
}
const under = (programmes: string[], projects: string[]) => simulatedUnder({ programmes, projects }, options)

describe('the made-up programmes under the filters', () => {
  it('are none without a choice, whatever the region: it alone brings none in', () => {
    expect(under([], [])).toEqual([])
    const inRegion = { programmes: [], projects: [], regions: ['522600'], years: { from: 2022, to: 2025 } }
    expect(simulatedUnder(inRegion, options)).toEqual([])
  })
  it('are those that are chosen, real ones beside them or not', () => {
    expect(under(['drill'], [])).toEqual(['drill'])
    expect(under(['trial', 'eco-restoration', 'drill'], [])).toEqual(['drill', 'trial'])
    expect(under(['eco-restoration'], [])).toEqual([])
  })
  it('are those of a chosen project, without their name', () => {
    expect(under([], ['drill-miaoling', 'drill-panjiang'])).toEqual(['drill'])
    expect(under([], ['miaoling', 'trial-one'])).toEqual(['trial'])
    expect(under([], ['miaoling'])).toEqual([])
  })
  it('are not those of which no project is chosen', () => {
    expect(under(['drill', 'eco-restoration'], ['miaoling'])).toEqual([])
    expect(under(['drill', 'trial'], ['trial-one'])).toEqual(['trial'])
  })
  it('are none of a project that the options do not know', () => {
    expect(under([], ['nobody'])).toEqual([])
  })
})
