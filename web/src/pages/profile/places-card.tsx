import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import type { Search } from '../../filters/search.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter, FundingSource } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import type { Money } from './use-profile.ts'
import { useProfileTitles } from './use-profile-titles.ts'

/** A region and the budget that is reported for it, by source. */
export interface Place {
  code: string
  name: string
  nameEn?: string | null
  central: Money | undefined
  provincial: Money | undefined
}

interface Props {
  /** How many there are; the title adds whose money is the most. */
  counted: string
  subtitle: string
  places: readonly Place[]
  where: FundFilter
  /** What of the link goes on to a region's own page. */
  search?: (before: Search) => Search
}

/** The regions that take part, with their money. */
export const PlacesCard = ({ counted, subtitle, places, where, search = carried }: Props) => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  const budget = (
    source: Extract<FundingSource, 'CENTRAL' | 'PROVINCIAL'>,
    read: (place: Place) => Money | undefined,
  ): Column<Place> => ({
    key: source,
    header: `${t(`source.${source}`)} · ${t('measure.BUDGET')} (${money.unitHead})`,
    align: 'end',
    value: (place) => money.value(read(place)?.budget),
    state: (place) => read(place)?.budgetEvidence.status ?? 'NOT_REPORTED',
    cell: (place) => {
      const found = read(place)
      return (
        <Figure
          label={`${regionName(place)} · ${t(`source.${source}`)} · ${t('measure.BUDGET')}`}
          value={money.text(found?.budget)}
          status={found?.budgetEvidence.status ?? 'NOT_REPORTED'}
          exact={money.exact(found?.budget)}
          evidence={{
            of: 'fund',
            measure: 'BUDGET',
            where: { ...where, regions: [place.code] },
            at: { region: place.code, source },
          }}
        />
      )
    },
  })
  const columns: Column<Place>[] = [
    {
      key: 'region',
      header: t('filter.region'),
      term: 'term.region',
      value: regionName,
      cell: (place) => (
        <Link to="/regions/$code" params={{ code: place.code }} search={search}>
          {regionName(place)}
        </Link>
      ),
    },
    budget('CENTRAL', ({ central }) => central),
    budget('PROVINCIAL', ({ provincial }) => provincial),
  ]
  return (
    <ChartCard
      id="prefectures"
      title={useProfileTitles().ofPlaces(counted, places)}
      subtitle={subtitle}
      columns={columns}
      rows={places}
      rowKey={({ code }) => code}
    />
  )
}
