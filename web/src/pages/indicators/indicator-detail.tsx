import { Segmented } from '../../components/segmented.tsx'
import { useSearchParam } from '../../filters/use-search-param.ts'
import type { IndicatorFilter, IndicatorQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { type Grain, matrices } from './detail-question.ts'
import styles from './indicator-drawer.module.css'
import { MatrixTable } from './matrix-table.tsx'
import { ProjectResult } from './project-result.tsx'
import { TargetChart } from './target-chart.tsx'

interface Props {
  data: IndicatorQuery
  filters: Record<Grain, IndicatorFilter>
}

/** What one indicator reached in each project, with its workings; then its targets by prefecture and year. */
export const IndicatorDetail = ({ data, filters }: Props) => {
  const t = useT()
  const [figure, setFigure] = useSearchParam('figure', ['target', 'actual'])
  const found = matrices(data)
  const shown = figure === 'target' ? 'TARGET' : 'ACTUAL'
  if (found.length === 0) return <p className={styles.text}>{t('indicators.detail.empty')}</p>
  const isPartial = found.some(({ lines }) =>
    lines.some(({ years, span }) => [...years, span].some((row) => row?.targetEvidence.status === 'PARTIAL')),
  )
  return (
    <>
      {found.map(({ whole }) => (
        <ProjectResult key={whole.id} row={whole} where={filters.whole} />
      ))}
      <section className={styles.part}>
        <header className={styles.partHead}>
          <h3>{t('indicators.detail.matrix')}</h3>
          <Segmented
            label={t('indicators.detail.figure')}
            value={figure}
            options={[
              { value: 'target', label: t('indicators.detail.TARGET') },
              { value: 'actual', label: t('indicators.detail.ACTUAL') },
            ]}
            onChange={setFigure}
          />
        </header>
        {found.map((matrix) => (
          <MatrixTable key={matrix.whole.id} matrix={matrix} figure={shown} filters={filters} />
        ))}
        <p className={styles.text}>{t('indicators.detail.actualOnly')}</p>
        {isPartial && <p className={styles.text}>{t('indicators.detail.partial')}</p>}
      </section>
      {found.map((matrix) => (
        <TargetChart key={matrix.whole.id} matrix={matrix} filters={filters} />
      ))}
      <section className={styles.part}>
        <h3>{t('indicators.detail.aliases')}</h3>
        <ul className={styles.aliases}>
          {data.indicator?.aliases.map((alias) => (
            <li key={alias}>{alias}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
