import { describe, expect, it } from 'vitest'
import {
  codeOf,
  knownViews,
  readAt,
  readSeconds,
  readViews,
  stepView,
  writeViews,
} from 'web/app/present-views.ts'
import { linkTo } from 'web/components/chart/stage.ts'

describe('the views of a wall', () => {
  it('are read in the order of the link, and words that mean nothing are left out', () => {
    const views = readViews('funds/flow~nowhere/x~overview/places~indicators')
    expect(views.map(codeOf)).toEqual(['funds/flow', 'overview/places', 'indicators'])
    expect(writeViews(views)).toBe('funds/flow~overview/places~indicators')
  })
  it('are the usual ones where nobody has chosen', () => {
    expect(readViews('on').map(codeOf)).toEqual([
      'overview/places',
      'overview/money-by-year',
      'overview/execution',
      'funds/flow',
    ])
  })
  it('have names of their own', () => {
    expect(new Set(knownViews.map(codeOf)).size).toBe(knownViews.length)
  })
  it('turn round and round, and a number beyond the end starts anew', () => {
    expect([stepView(2, 1, 3), stepView(0, -1, 3), stepView(1, 1, 3), stepView(0, 1, 0)]).toEqual([
      0, 2, 2, 0,
    ])
    expect([readAt('2', 3), readAt('3', 3), readAt('x', 3), readAt(undefined, 3), readAt('-1', 3)]).toEqual([
      2, 0, 0, 0, 0,
    ])
  })
  it('stay between five seconds and an hour', () => {
    expect(['1', '30', '99999', 'x', '', undefined].map(readSeconds)).toEqual([5, 30, 3600, 20, 20, 20])
  })
})

describe('the link from a stage back to the page', () => {
  const at = (search: string) => linkTo('flow', { origin: 'https://a.b', pathname: '/funds', search })
  it('keeps the filters and leaves out the stage', () => {
    expect(at('?embed=flow&years=2022..2025&unit=yi')).toBe('https://a.b/funds?years=2022..2025&unit=yi#flow')
    expect(at('?years=2022..2025&present=a~b&at=1&seconds=9')).toBe('https://a.b/funds?years=2022..2025#flow')
    expect(at('?embed=flow')).toBe('https://a.b/funds#flow')
    expect(at('')).toBe('https://a.b/funds#flow')
  })
})
