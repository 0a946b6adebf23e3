import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { leadingOf } from '../../format/leading.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FigureStatus } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import type { Place } from './places-card.tsx'
import type { Money, Standing, Transfer } from './use-profile.ts'

/** The finding of each of a profile's tables with its number; where nothing is reported, it says so. */
export const useProfileTitles = () => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  const titleOf = useLeadingTitle()
  const amount = (wan: number | null | undefined, status: FigureStatus) => {
    const said = money.said(wan)
    return said !== null && status === 'PARTIAL' ? t('figure.atLeast', { value: said }) : said
  }

  const ofMoney = (total: Money): string => {
    const part = (
      measure: 'BUDGET' | 'EXECUTED',
      wan: Money['budget'],
      { status }: { status: FigureStatus },
    ) => {
      const said = amount(wan, status)
      return said === null
        ? t('profile.title.silent', { measure: t(`measure.${measure}`), status: t(`status.${status}`) })
        : t(`profile.title.${measure}`, { amount: said })
    }
    const { executionRate: rate } = total
    return [
      part('BUDGET', total.budget, total.budgetEvidence),
      part('EXECUTED', total.executed, total.executedEvidence),
      typeof rate === 'number' && t('profile.title.RATE', { rate: formatRate(rate) }),
    ]
      .filter(Boolean)
      .join(t('profile.title.separator'))
  }

  const ofYears = (rows: readonly Money[]): string => {
    const leadingFrom = (source: Money['source']) =>
      leadingOf(
        rows.filter((row) => row.source === source),
        ({ budget, budgetEvidence: { status } }) => ({ value: budget, status }),
      )
    const source = (['CENTRAL', 'PROVINCIAL'] as const).find((one) => leadingFrom(one) !== null)
    if (!source) return t('profile.years.title.silent')
    const name = t(`source.${source}`)
    return titleOf(leadingFrom(source), {
      what: t('overview.years.what', { source: name }),
      where: ({ year }) => t('leading.year', { year: year ?? '' }),
      value: ({ budget, budgetEvidence: { status } }) => amount(budget, status) ?? '',
      highest: ({ where, value }) => t('overview.years.title', { source: name, when: where, amount: value }),
    })
  }

  /** Whose central money is the most, after how many there are. */
  const ofPlaces = (counted: string, places: readonly Place[]): string => {
    const leading = leadingOf(
      places,
      ({ central }) => central && { value: central.budget, status: central.budgetEvidence.status },
    )
    if (!leading) return t('profile.places.title.silent', { counted })
    const said = titleOf(leading, {
      what: t('compare.metric.budget-central'),
      where: regionName,
      value: ({ central }) => (central ? (amount(central.budget, central.budgetEvidence.status) ?? '') : ''),
      highest: ({ where, value }) => t('profile.places.title.most', { region: where, amount: value }),
    })
    return [counted, said].join(t('profile.title.separator'))
  }

  const ofResults = ({ indicatorCount: count, metCount: met, unmetCount: unmet }: Standing): string =>
    t(met + unmet > 0 ? 'profile.results.title' : 'profile.results.title.silent', { count, met, unmet })

  const ofTransfers = (transfers: readonly Transfer[]): string => {
    const judged = transfers.filter(({ days }) => typeof days === 'number')
    const late = judged.filter(({ days, daysAllowed }) => (days ?? 0) > daysAllowed).length
    const values = { count: judged.length, late, allowed: transfers[0]?.daysAllowed ?? '' }
    if (judged.length === 0) return t('profile.transfers.title.none')
    const said = t(late > 0 ? 'profile.transfers.title.late' : 'profile.transfers.title', values)
    const undated = transfers.length - judged.length
    return undated > 0 ? t('profile.transfers.title.undated', { said, count: undated }) : said
  }
  return { ofMoney, ofYears, ofPlaces, ofResults, ofTransfers }
}
