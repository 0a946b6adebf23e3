import { labelOf } from '../comparison/metric-words.ts'
import type { Language } from '../words.ts'
import type { Exclusion } from './factor-values.ts'

/** Why a region could not be dealt in. */
export function exclusionReason(exclusion: Exclusion, language: Language): string {
  const english = language === 'EN'
  if (exclusion.why === 'OUTSIDE') {
    return english ? 'it takes part in no project in question.' : '不在项目范围。'
  }
  const label = labelOf(exclusion.factor.figures.metric, language)
  if (exclusion.why === 'NO_RECIPROCAL') {
    return english
      ? `its “${label}” is 0, which has no reciprocal for an inverse factor.`
      : `“${label}”为 0，反向因素没有倒数可用。`
  }
  switch (exclusion.figure.status) {
    case 'NOT_APPLICABLE':
      return english ? `its projects have no “${label}”.` : `所在项目没有“${label}”这一指标。`
    case 'UNDEFINED':
      return english ? `its “${label}” divides by zero.` : `“${label}”的分母为 0，无定义。`
    default:
      return english ? `its “${label}” is not reported.` : `未报告“${label}”。`
  }
}
