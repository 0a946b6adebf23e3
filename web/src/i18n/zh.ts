import { account } from './zh/account.ts'
import { allocation } from './zh/allocation.ts'
import { chart } from './zh/chart.ts'
import { checks } from './zh/checks.ts'
import { common } from './zh/common.ts'
import { compare } from './zh/compare.ts'
import { data } from './zh/data.ts'
import { errors } from './zh/errors.ts'
import { evidence } from './zh/evidence.ts'
import { frame } from './zh/frame.ts'
import { funds } from './zh/funds.ts'
import { glossary } from './zh/glossary.ts'
import { imports } from './zh/import.ts'
import { indicators } from './zh/indicators.ts'
import { overview } from './zh/overview.ts'
import { profile } from './zh/profile.ts'
import { query } from './zh/query.ts'

/** The source of keys: a key exists if and only if it has a Chinese text. */
export const zh = {
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
