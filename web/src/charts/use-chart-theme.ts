import { useContext, useMemo } from 'react'
import { ThemeContext } from '../app/preferences.ts'
import type { ChartTheme } from './chart-look.ts'
import { useMedia } from './use-media.ts'

const tokens = {
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  hairline: '--hairline',
  rule: '--rule',
  surface: '--surface',
  sunken: '--sunken',
  accent: '--accent',
  good: '--good',
  bad: '--bad',
  warn: '--warn',
  missing: '--missing',
  central: '--central',
  local: '--local',
  provincial: '--provincial',
  subprovincial: '--subprovincial',
  other: '--other',
} satisfies Record<Exclude<keyof ChartTheme, 'fontFamily'>, string>

/** The chart theme of now; follows the reader's switch, the system's theme and the change to paper. */
export const useChartTheme = (): ChartTheme => {
  const theme = useContext(ThemeContext)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const print = useMedia('print')
  return useMemo(readTheme, [theme, dark, print])
}

/** A custom property holds `light-dark(…)` unresolved; only a computed colour tells which of the two is on. */
const readTheme = (): ChartTheme => {
  const probe = document.body.appendChild(document.createElement('span'))
  const colorOf = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colors = Object.entries(tokens).map(([name, token]) => [name, colorOf(token)])
  const fontFamily = getComputedStyle(probe).fontFamily
  probe.remove()
  return { ...Object.fromEntries(colors), fontFamily }
}
