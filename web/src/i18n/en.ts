import { account } from './en/account.ts'
import { allocation } from './en/allocation.ts'
import { chart } from './en/chart.ts'
import { checks } from './en/checks.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { data } from './en/data.ts'
import { errors } from './en/errors.ts'
import { evidence } from './en/evidence.ts'
import { frame } from './en/frame.ts'
import { funds } from './en/funds.ts'
import { glossary } from './en/glossary.ts'
import { imports } from './en/import.ts'
import { indicators } from './en/indicators.ts'
import { overview } from './en/overview.ts'
import { profile } from './en/profile.ts'
import { query } from './en/query.ts'
import type { Dictionary } from './translate.ts'

export const en: Dictionary = {
  ...common,
  ...glossary,
  ...frame,
  ...imports,
  ...account,
  ...chart,
  ...errors,
  ...evidence,
  ...overview,
  ...funds,
  ...indicators,
  ...query,
  ...checks,
  ...compare,
  ...allocation,
  ...data,
  ...profile,
}
