import { ProvinceMap } from '../../charts/province-map.tsx'
import { ChartCard } from '../../components/chart-card.tsx'
import { Legend } from '../../components/legend.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { writeFilters } from '../../filters/filters.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { manyRegions } from '../../filters/scale.ts'
import { useSearchParam } from '../../filters/use-search-param.ts'
import { useT } from '../../i18n/use-t.ts'
import { IndicatorSelect } from './indicator-select.tsx'
import styles from './overview.module.css'
import { PlaceFigure } from './place-figure.tsx'
import { PlaceRanking } from './place-ranking.tsx'
import { type Place, placeMetrics, placeOf, rankPlaces, shareOfLargest } from './places.ts'
import { type IndicatorOption, useIndicatorChoice } from './use-indicator-choice.ts'
import { usePlaceWords } from './use-place-words.ts'
import { usePlaces } from './use-places.ts'

export const PlacesCard = ({ within }: { within: string }) => {
  const { indicator } = useIndicatorChoice()
  return indicator ? <Places within={within} indicator={indicator} /> : <Skeleton height={520} span={7} />
}

/** The prefectures of a province against each other: a map, and the same figures ranked beside it. */
const Places = ({ within, indicator }: { within: string; indicator: IndicatorOption }) => {
  const t = useT()
  const { filters } = useFilters()
  const [metric, setMetric] = useSearchParam('metric', placeMetrics)
  const { options, choose } = useIndicatorChoice()
  const { data, question, error, retry } = usePlaces(within, metric, indicator.id)
  const words = usePlaceWords(metric, indicator)
  if (error) return <ErrorState error={error} onRetry={retry} />
  const places = rankPlaces((data?.regions ?? []).map((region) => placeOf(region, metric)))
  const shareOf = shareOfLargest(places)
  const isChosen = ({ region }: Place) => filters.regions.includes(region.code)
  /** A click on the one that is chosen takes the choice back. */
  const toggled = (place: Place) => ({ regions: isChosen(place) ? [] : [place.region.code] })
  const figureOf = (place: Place) => <PlaceFigure place={place} words={words} question={question} />
  const states = new Set(places.map(words.stateOf))
  // The map that comes along is of one province; a nation's prefectures are ranked.
  const hasMap = places.length <= manyRegions
  const controls = (
    <div className={styles.controls} data-row="choices">
      <Segmented
        label={t('overview.metric')}
        value={metric}
        options={placeMetrics.map((value) => ({ value, label: t(`overview.metric.${value}`) }))}
        onChange={setMetric}
      />
      {metric === 'targets' && <IndicatorSelect options={options} value={indicator.id} onChange={choose} />}
    </div>
  )
  const legend = [
    ...(states.has('figure') ? [{ label: words.measure, color: 'var(--central)' }] : []),
    ...(states.has('partial') ? [{ label: t('chart.partial'), color: 'var(--central)' }] : []),
    ...(states.has('missing')
      ? [{ label: t('status.NOT_REPORTED'), color: 'var(--missing)', pattern: 'missing' as const }]
      : []),
    ...(states.has('outside')
      ? [{ label: t('status.NOT_IN_PROGRAMME'), color: 'var(--missing)', pattern: 'outside' as const }]
      : []),
  ]
  const picture = data ? (
    <div className={styles.places} data-map={hasMap}>
      <div>
        <Legend items={legend} />
        {hasMap && (
          <ProvinceMap
            label={words.title(places)}
            caption={t('overview.map.caption')}
            failedText={t('overview.map.failed')}
            places={places.map((place) => ({
              code: place.region.code,
              name: words.nameOf(place),
              text: words.short(place),
              share: shareOf(place),
              state: words.stateOf(place),
              chosen: isChosen(place),
              search: (search) => ({ ...search, ...writeFilters({ ...filters, ...toggled(place) }) }),
            }))}
          />
        )}
      </div>
      <PlaceRanking
        places={places}
        words={words}
        shareOf={shareOf}
        isChosen={isChosen}
        figureOf={figureOf}
        inColumns={hasMap}
      />
    </div>
  ) : (
    <Skeleton height={420} />
  )
  return (
    <ChartCard
      id="places"
      span={7}
      // Until the figures are here nothing is said of them, least of all that there are none.
      title={data ? words.title(places) : words.measure}
      subtitle={words.subtitle}
      controls={controls}
      picture={picture}
      height={420}
      columns={words.columns(figureOf)}
      rows={places}
      rowKey={({ region }) => region.code}
      note={words.note(places)}
    />
  )
}
