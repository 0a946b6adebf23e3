import { useEffect, useRef } from 'react'
import { Card } from '../../components/card.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useRowWindow } from '../../components/use-row-window.ts'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './long-list.module.css'
import { LongRow } from './long-row.tsx'
import { useLongResults } from './use-long-results.ts'

const height = 640
/** The next page is asked for when so few rows are left below what is in sight. */
const ahead = 40

interface Props {
  total: number
  onOpen: (indicator: string) => void
}

/** Results that are too many for one page, as one list in the order of the toolbar: rows are fetched as they are reached. */
export const LongList = ({ total, onOpen }: Props) => {
  const t = useT()
  const { rows, hasMore, more, error, retry } = useLongResults()
  const body = useRef<HTMLTableSectionElement>(null)
  const { from, to, before, after, onScroll } = useRowWindow(body, rows.length, height)
  useEffect(() => {
    if (hasMore && rows.length > 0 && to > rows.length - ahead) more()
  }, [hasMore, more, rows.length, to])
  if (error) return <ErrorState error={error} onRetry={retry} />
  const title = t('indicators.long.title', { total: formatNumber(total) })
  return (
    <Card title={title} subtitle={t('indicators.long.subtitle')} foot={<SourceLine />}>
      {rows.length === 0 ? (
        <Skeleton height={height} />
      ) : (
        <div className={styles.scroll} style={{ height }} onScroll={onScroll}>
          <table
            className={styles.table}
            aria-rowcount={total + 1}
            style={{ marginTop: before, marginBottom: after }}
          >
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('filter.project')}</th>
                <th scope="col">{t('indicators.col.name')}</th>
                <th scope="col">{t('indicators.long.place')}</th>
                <th scope="col" data-align="end">
                  {t('indicators.col.target')}
                </th>
                <th scope="col" data-align="end">
                  {t('indicators.col.actual')}
                </th>
                <th scope="col" data-align="end">
                  {t('indicators.col.completion')}
                </th>
                <th scope="col">{t('indicators.col.status')}</th>
                <th scope="col" data-align="end">
                  {t('indicators.col.score')}
                </th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.slice(from, to).map((row, nth) => (
                <LongRow key={row.id} row={row} index={from + nth + 2} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.count} role="status">
        {t(hasMore ? 'indicators.long.loaded' : 'indicators.long.all', {
          count: formatNumber(rows.length),
          total: formatNumber(total),
        })}
      </p>
    </Card>
  )
}
