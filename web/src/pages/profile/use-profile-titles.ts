import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FigureStatus } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { largestOf } from './largest.ts'
import type { Place } from './places-card.tsx'
import type { Money, Standing, Transfer } from './use-profile.ts'

/** The finding of each of a profile's tables with its number; where nothing is reported, it says so. */
export const useProfileTitles = () => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
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
    const central = rows.filter(({ source }) => source === 'CENTRAL')
    if (rows.every(({ budget }) => typeof budget !== 'number')) return t('profile.years.title.silent')
    const most = largestOf(central, (row) => row)
    return most
      ? t('profile.years.title.most', { year: most.year ?? '', amount: money.said(most.budget) ?? '' })
      : t('profile.years.title', { count: new Set(rows.map(({ year }) => year)).size })
  }

  /** Whose central money is the most, after how many there are. */
  const ofPlaces = (counted: string, places: readonly Place[]): string => {
    const most = largestOf(places, ({ central }) => central)
    return most
      ? t('profile.places.title.most', {
          counted,
          region: regionName(most),
          amount: money.said(most.central?.budget) ?? '',
        })
      : counted
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
