import type { CellSource, FundMeasure, IndicatorLevel2 } from 'schema/database/terms.ts'
import { formatScaled } from '../rules/fixed-point.ts'
import type { Text } from './check.ts'
import { indicatorIn, type Ledger, type Place, projectIn } from './ledger.ts'
import { spelled } from './most.ts'
import type { Stated } from './stated.ts'

export const SOURCES: Record<CellSource, Text> = {
  CENTRAL: { zh: '中央资金', en: 'central funds' },
  LOCAL: { zh: '地方资金', en: 'local funds' },
  PROVINCIAL: { zh: '省级资金', en: 'provincial funds' },
  SUBPROVINCIAL: { zh: '市县资金', en: 'sub-provincial funds' },
  OTHER: { zh: '其他资金', en: 'other funds' },
  TOTAL: { zh: '资金总额', en: 'all funds' },
}

export const MEASURES: Record<FundMeasure, Text> = {
  BUDGET: { zh: '预算数', en: 'budget' },
  RECEIVED: { zh: '到位数', en: 'received' },
  EXECUTED: { zh: '执行数', en: 'executed' },
}

export const LEVEL2: Record<IndicatorLevel2, Text> = {
  QUANTITY: { zh: '数量指标', en: 'quantity indicators' },
  QUALITY: { zh: '质量指标', en: 'quality indicators' },
  TIMELINESS: { zh: '时效指标', en: 'timeliness indicators' },
  COST: { zh: '成本指标', en: 'cost indicators' },
  ECONOMIC_COST: { zh: '经济成本指标', en: 'economic cost indicators' },
  SOCIAL_COST: { zh: '社会成本指标', en: 'social cost indicators' },
  ECO_ENV_COST: { zh: '生态环境成本指标', en: 'environmental cost indicators' },
  ECONOMIC: { zh: '经济效益指标', en: 'economic indicators' },
  SOCIAL: { zh: '社会效益指标', en: 'social indicators' },
  ECOLOGICAL: { zh: '生态效益指标', en: 'ecological indicators' },
  SUSTAINABILITY: { zh: '可持续影响指标', en: 'sustainability indicators' },
  BENEFICIARY_SATISFACTION: { zh: '服务对象满意度指标', en: 'satisfaction indicators' },
}

/** “84.6%”, “1017.64 公顷” */
export const withUnit = (number: string, unit: string) =>
  unit === '' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`

/** An exact number of parts in the unit of a printed figure, without the unit. */
export const bare = (value: number, { scale }: Pick<Stated, 'scale'>) =>
  formatScaled(value, Math.round(Math.log10(scale)))

export const shown = (value: number, like: Pick<Stated, 'scale' | 'unit'>) =>
  withUnit(bare(value, like), like.unit)

/** A figure with its unit. */
export const figure = (stated: Stated) => shown(stated.value, stated)

/** “84.60%”, with as many places as the report prints. */
export function percentText(e4: number, places: number): string {
  const [whole = '', fraction = ''] = formatScaled(e4, 4).split('.')
  return places === 0 ? `${whole}%` : `${whole}.${fraction.padEnd(places, '0')}%`
}

export const years = (from: number, to: number): Text => ({
  zh: from === to ? `${from} 年` : `${from}–${to} 年`,
  en: from === to ? `${from}` : `${from}–${to}`,
})

export const projectName = (ledger: Ledger, id: string): Text => {
  const { shortName, shortNameEn, nameEn } = projectIn(ledger, id)
  return { zh: shortName, en: shortNameEn ?? nameEn ?? shortName }
}

export const indicatorName = (ledger: Ledger, id: string): Text => {
  const { name, nameEn } = indicatorIn(ledger, id)
  return { zh: name, en: nameEn ?? name }
}

export const regionName = (ledger: Ledger, code: string): Text =>
  ledger.regions.get(code) ?? { zh: code, en: code }

/** “苗岭山脉示范工程黔东南州 2022 年”; the region that reports for the project goes without saying. */
export function subject(ledger: Ledger, place: Place): Text {
  const project = projectName(ledger, place.project_id)
  const time = years(place.from_year, place.to_year)
  const whole = projectIn(ledger, place.project_id).region === place.region_code
  const region = regionName(ledger, place.region_code)
  return {
    zh: `${project.zh}${whole ? '' : region.zh} ${time.zh}`,
    en: `${project.en}, ${whole ? '' : `${region.en}, `}${time.en}`,
  }
}

/** “中央 1.8 + 1 = 2.8 亿元”, in the unit of `like`. */
export const sumText = (values: readonly number[], like: Pick<Stated, 'scale' | 'unit'>) => {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.length < 2
    ? shown(total, like)
    : `${spelled(
        values.map((value) => bare(value, like)),
        ' + ',
        (all) => `(${all})`,
      )} = ${shown(total, like)}`
}
