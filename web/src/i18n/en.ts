import { common } from './en/common.ts'
import { funds } from './en/funds.ts'
import { indicators } from './en/indicators.ts'
import { overview } from './en/overview.ts'
import type { Dictionary } from './translate.ts'

export const en: Dictionary = { ...common, ...overview, ...funds, ...indicators }
