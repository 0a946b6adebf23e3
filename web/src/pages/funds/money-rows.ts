import type { FundingSource } from '../../generated/graphql.ts'
import type { MoneyFace } from './use-funds.ts'

const order: readonly FundingSource[] = ['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER']

/** The sources of the table: those chosen, else all, the parts of local money under it. */
export const listedSources = (chosen: readonly FundingSource[]): FundingSource[] =>
  order.filter((source) => chosen.length === 0 || chosen.includes(source))

/** Part of local money, so not to be added to it. */
export const isPart = (source: FundingSource | null | undefined): boolean =>
  source === 'PROVINCIAL' || source === 'SUBPROVINCIAL'

/** Each total followed by its own sources in the order of the form. */
export const moneyRows = (totals: readonly MoneyFace[], parts: readonly MoneyFace[]): MoneyFace[] =>
  totals.flatMap((total) => [
    total,
    ...parts.filter(({ project }) => project?.id === total.project?.id).toSorted((a, b) => rank(a) - rank(b)),
  ])

const rank = ({ source }: MoneyFace) => (source ? order.indexOf(source) : -1)
