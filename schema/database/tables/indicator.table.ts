import type { IndicatorLevel1, IndicatorLevel2 } from '../terms.ts'

/** An indicator of level 3 (三级指标). Reference table: key `indicator_id`. */
export interface IndicatorTable {
  indicator_id: string
  name: string
  name_en: string | null
  /** JSON array of the names as documents print them. */
  aliases: string
  unit: string | null
  level1: IndicatorLevel1
  level2: IndicatorLevel2
  /** 1 for areas and counts, which add up over regions and years; 0 for percentages and ratios, which do not. */
  additive: number
}
