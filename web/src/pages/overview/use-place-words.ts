import type { ReactNode } from 'react'
import type { PlaceState } from '../../charts/province-map.tsx'
import type { Column } from '../../components/table-column.ts'
import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { useStatusColumn } from '../../components/use-status-column.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { leadingOf } from '../../format/leading.ts'
import { useMoney } from '../../format/use-money.ts'
import { useName, useRegionName, useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import { placeText } from './place-words.ts'
import type { Place, PlaceMetric } from './places.ts'
import type { IndicatorOption } from './use-indicator-choice.ts'

export type PlaceWords = ReturnType<typeof usePlaceWords>

/** Everything that the card of prefectures says, for the metric that was chosen. */
export const usePlaceWords = (metric: PlaceMetric, indicator: IndicatorOption) => {
  const t = useT()
  const money = useMoney()
  const indicatorName = useName()
  const regionName = useRegionName()
  const unitName = useUnitName()
  const titleOf = useLeadingTitle()
  const statusColumn = useStatusColumn()
  const { filters } = useFilters()

  const isRate = metric === 'rate' || metric === 'completion'
  const unit = isRate ? '' : metric === 'targets' ? unitName(indicator.unit) : money.unitHead
  const measure =
    metric === 'targets'
      ? t('overview.places.target', { indicator: indicatorName(indicator) })
      : t(`overview.metric.${metric}`)
  const text = (place: Place) => placeText(place, metric, money)
  /** The figure with its unit, as a sentence says it. */
  const said = (place: Place) =>
    isRate || metric === 'targets' ? [text(place), unit].filter(Boolean).join(' ') : money.said(place.value)
  const nameOf = ({ region }: Place) => regionName(region)
  const atLeast = ({ status }: Place, value: string) =>
    status === 'PARTIAL' ? t('figure.atLeast', { value }) : value
  const short = (place: Place) => {
    const shown = text(place)
    return shown === null ? t(`status.${place.status}`) : atLeast(place, shown)
  }
  const stateOf = ({ value, status }: Place): PlaceState =>
    status === 'NOT_IN_PROGRAMME'
      ? 'outside'
      : value === null
        ? 'missing'
        : status === 'PARTIAL'
          ? 'partial'
          : 'figure'
  const title = (places: readonly Place[]) => {
    const leading = leadingOf(places, (place) => place)
    if (!leading) return t('overview.places.title.missing', { measure })
    return titleOf(leading, {
      what: measure,
      where: nameOf,
      value: (place) => atLeast(place, said(place) ?? ''),
      highest: ({ where, value }) =>
        t(isRate ? 'overview.places.title.rate' : 'overview.places.title', {
          measure,
          region: where,
          figure: value,
        }),
    })
  }
  const note = (places: readonly Place[]) => {
    const elsewhere = [...new Set(places.flatMap((place) => (place.value === null ? place.availableAt : [])))]
    return [
      elsewhere.length > 0 &&
        t('overview.places.elsewhere', { places: elsewhere.join(t('overview.semicolon')) }),
      filters.sources.length > 0 && !['executed', 'rate'].includes(metric) && t('overview.places.source'),
    ]
      .filter(Boolean)
      .join(' ')
  }
  const columns = (cell: (place: Place) => ReactNode): Column<Place>[] => [
    {
      key: 'region',
      header: t('filter.region'),
      term: 'term.region',
      value: ({ region }) => indicatorName(region),
    },
    {
      key: 'value',
      header: unit ? `${measure} (${unit})` : measure,
      align: 'end',
      value: ({ value }) => (isRate || metric === 'targets' ? value : money.value(value)),
      state: ({ status }) => status,
      isShare: isRate,
      cell,
    },
    statusColumn(({ status }) => status),
  ]
  const exact = ({ value }: Place) => (isRate || metric === 'targets' ? undefined : money.exact(value))
  const subtitle = t('overview.places.subtitle', { unit: unit || t('overview.percent') })
  return { metric, measure, text, said, exact, short, nameOf, stateOf, title, note, columns, subtitle }
}
