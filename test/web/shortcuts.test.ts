import { describe, expect, it } from 'vitest'
import { press, shortcutGroups } from 'web/app/shortcuts.ts'
import { stepYear } from 'web/app/step-year.ts'

const all = shortcutGroups.flatMap(({ shortcuts }) => shortcuts)

describe('shortcuts', () => {
  it('go to a page by g and its letter', () => {
    expect(press([], 'g')).toBe('waiting')
    expect(press(['g'], 'f')).toEqual({ do: 'go', to: '/funds' })
  })
  it('take d alone for the theme and after g for the data', () => {
    expect(press([], 'd')).toEqual({ do: 'theme' })
    expect(press(['g'], 'd')).toEqual({ do: 'go', to: '/data' })
  })
  it('begin anew after a key that leads nowhere', () => {
    expect(press(['g'], 't')).toEqual({ do: 'table' })
    expect(press([], 'z')).toBeNull()
    expect(press(['g'], 'z')).toBeNull()
  })
  it('never stand in each other’s way', () => {
    const texts = all.map(({ keys }) => keys.join(' '))
    expect(new Set(texts).size).toBe(texts.length)
    for (const { keys, deed } of all) expect(press(keys.slice(0, -1), keys.at(-1) ?? '')).toEqual(deed)
  })
})

describe('stepping through the years', () => {
  const known = [2024, 2022, 2023, 2025]
  it('starts at either end, and comes back to the whole span behind it', () => {
    expect(stepYear(known, null, 1)).toEqual({ from: 2022, to: 2022 })
    expect(stepYear(known, null, -1)).toEqual({ from: 2025, to: 2025 })
    expect(stepYear(known, { from: 2025, to: 2025 }, 1)).toBeNull()
    expect(stepYear(known, { from: 2022, to: 2022 }, -1)).toBeNull()
  })
  it('leaves a range at the end that it walks to', () => {
    expect(stepYear(known, { from: 2022, to: 2023 }, 1)).toEqual({ from: 2024, to: 2024 })
    expect(stepYear(known, { from: 2023, to: 2024 }, -1)).toEqual({ from: 2022, to: 2022 })
    expect(stepYear([], null, 1)).toBeNull()
  })
})
