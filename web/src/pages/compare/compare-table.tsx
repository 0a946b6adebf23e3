import { useRef } from 'react'
import { Icon } from '../../components/icon.tsx'
import { Definition, TermText } from '../../components/term.tsx'
import { metricTerms } from '../../components/term-of.ts'
import { useDefinition } from '../../components/use-definition.ts'
import { useRowWindow } from '../../components/use-row-window.ts'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './compare-table.module.css'
import type { ComparedMetric } from './comparison.ts'
import { MetricCell } from './metric-cell.tsx'
import { RegionButton } from './region-button.tsx'
import type { ViewProps } from './table-card.tsx'
import { type MetricWords, useMetricWords } from './use-metric-words.ts'

/** Height in px of the box in which a long list of regions scrolls. */
const boxHeight = 720

/** Regions down, metrics across. A region's name puts it in focus, a metric's name orders the rows. Of a nation only the rows in sight are drawn. */
export const CompareTable = ({
  state,
  comparison: { metrics, regions },
  where,
  distances,
}: ViewProps & { distances: ReadonlyMap<string, number> }) => {
  const t = useT()
  const words = useMetricWords(state.indicators)
  const { choice, setChoice } = state
  const body = useRef<HTMLTableSectionElement>(null)
  const { from, to, before, after, isLong, onScroll } = useRowWindow(body, regions.length, boxHeight)
  return (
    <div className={styles.scroll} style={isLong ? { maxHeight: boxHeight } : undefined} onScroll={onScroll}>
      <table
        className={styles.table}
        data-focused={choice.focus !== ''}
        data-long={isLong}
        aria-rowcount={regions.length + 2}
        style={{ marginTop: before, marginBottom: after }}
      >
        <caption className="sr-only">{t('compare.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <TermText term="term.region">{t('compare.region')}</TermText>
            </th>
            {metrics.map((metric) => (
              <MetricHead
                key={metric.code}
                metric={metric}
                words={words}
                isSort={metric.code === choice.sort}
                onSort={() => setChoice({ sort: metric.code })}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {regions.slice(from, to).map(({ region, values }, nth) => {
            const isFocused = region.code === choice.focus
            const distance = distances.get(region.code)
            return (
              <tr key={region.code} data-row data-focus={isFocused} aria-rowindex={from + nth + 2}>
                <th scope="row">
                  <RegionButton region={region} state={state} />
                  {distance !== undefined && distance > 0 && (
                    <small>{t('compare.distance', { value: formatNumber(distance, 2) })}</small>
                  )}
                </th>
                {values.map((found) => (
                  <td key={found.metric.code}>
                    <MetricCell found={found} region={region} words={words} where={where} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('compare.median')}</th>
            {metrics.map((metric) => (
              <td key={metric.code}>
                <span className={styles.label}>
                  {words.label(metric)} <small>{words.unit(metric)}</small>
                </span>
                <strong>{words.median(metric) ?? t('figure.missing')}</strong>
                <small>{t('compare.reported', { count: metric.reportedCount, all: regions.length })}</small>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface HeadProps {
  metric: ComparedMetric
  words: MetricWords
  isSort: boolean
  onSort: () => void
}

/** A metric's name, which orders the rows and has its definition at hand; its unit and which way is better. */
const MetricHead = ({ metric, words, isSort, onSort }: HeadProps) => {
  const t = useT()
  const term = metricTerms[metric.kind]
  const { trigger, definition } = useDefinition(term)
  return (
    <th scope="col" aria-sort={isSort ? 'descending' : 'none'}>
      <button
        type="button"
        className={styles.sort}
        data-term={term !== undefined}
        title={term ? undefined : t('compare.rank.by', { metric: words.label(metric) })}
        {...trigger}
        onClick={onSort}
      >
        {words.label(metric)}
        {isSort && <Icon name="down" size={12} />}
      </button>
      {definition && <Definition {...definition} />}
      <small>{[words.unit(metric), words.polarity(metric)].filter(Boolean).join(' · ')}</small>
    </th>
  )
}
