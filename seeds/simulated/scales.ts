/** How much is made up, and of what. */
export interface Scale {
  name: ScaleName
  programme: { id: string; name: string; nameEn: string }
  /** The region that reports; those below it take part. */
  root: string
  from: number
  to: number
  /** Projects of each report; a report is published as a whole, so it has to fit into memory. */
  reports: readonly (readonly string[])[]
  /** Of the catalogue, from its beginning. */
  indicators: number
  /**
   * FILLED: every figure at every grain, so that every page has something to show.
   * MIXED: what real reports have: some figures by prefecture and year, some only cumulative, some nowhere.
   */
  grains: 'FILLED' | 'MIXED'
}

export const SCALE_NAMES = ['small', 'province', 'nation'] as const
export type ScaleName = (typeof SCALE_NAMES)[number]

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => [`${prefix}-${String(index + 1).padStart(2, '0')}`])

/** `nation` is 50 projects × 337 prefectures × 10 years × 25 indicators. */
export const SCALES: Record<ScaleName, Scale> = {
  small: {
    name: 'small',
    programme: {
      id: 'simulated',
      name: '模拟专项资金（演示数据，非真实）',
      nameEn: 'Simulated special-purpose fund (demonstration data, not real)',
    },
    root: '520000',
    from: 2022,
    to: 2025,
    reports: [['simulated-hills', 'simulated-rivers']],
    indicators: 12,
    grains: 'FILLED',
  },
  province: {
    name: 'province',
    programme: {
      id: 'simulated-province',
      name: '模拟专项资金·省级规模（非真实）',
      nameEn: 'Simulated fund at the scale of a province (not real)',
    },
    root: '520000',
    from: 2016,
    to: 2025,
    reports: numbered('simulated-province', 50),
    indicators: 25,
    grains: 'MIXED',
  },
  nation: {
    name: 'nation',
    programme: {
      id: 'simulated-nation',
      name: '模拟专项资金·全国规模（非真实）',
      nameEn: 'Simulated fund at the scale of the nation (not real)',
    },
    root: '100000',
    from: 2016,
    to: 2025,
    reports: numbered('simulated-nation', 50),
    indicators: 25,
    grains: 'MIXED',
  },
}
