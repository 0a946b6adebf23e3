import { usePageQuery } from '../../app/use-page-query.ts'
import { Sheet, SheetTitle } from '../../components/sheet.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { IndicatorDocument } from '../../generated/graphql.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import { grainFilters } from './detail-question.ts'
import { IndicatorDetail } from './indicator-detail.tsx'
import styles from './indicator-drawer.module.css'
import { useUnit } from './units.ts'

/** One indicator in a sheet at the side, on phones from below; the link names it. */
const IndicatorDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const nameOf = useName()
  const unitOf = useUnit()
  const { indicatorFilter } = useFilters()
  const filters = grainFilters(id, indicatorFilter)
  const { data, loading, error, retry } = usePageQuery(IndicatorDocument, { id, ...filters })
  const indicator = data?.indicator
  return (
    <Sheet
      wide
      closeLabel={t('indicators.detail.close')}
      onClose={onClose}
      head={
        <>
          <p className={styles.kicker}>
            {indicator
              ? `${t(`level1.${indicator.level1}`)} · ${t(`level2.${indicator.level2}`)}`
              : t('indicators.detail')}
          </p>
          <SheetTitle className={styles.title}>{indicator ? nameOf(indicator) : id}</SheetTitle>
          {indicator && (
            <p className={styles.kicker}>
              {unitOf(indicator.unit)} ·{' '}
              {t(indicator.additive ? 'indicators.detail.additive' : 'indicators.detail.notAdditive')}
            </p>
          )}
        </>
      }
    >
      {error !== undefined && <ErrorState error={error} onRetry={retry} />}
      {loading && <Skeleton height={420} />}
      {data && <IndicatorDetail data={data} filters={filters} />}
    </Sheet>
  )
}

export default IndicatorDrawer
