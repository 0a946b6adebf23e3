import { Fragment } from 'react'
import { useT } from '../../i18n/use-t.ts'
import styles from './coverage.module.css'
import { type CoverageRow, grains } from './coverage.ts'
import { CoverageCell } from './coverage-cell.tsx'

interface Props {
  caption: string
  rows: readonly CoverageRow[]
}

/** What is reported at which grain: figures in rows, grains in columns, counts by status in the cells. */
export const CoverageTable = ({ caption, rows }: Props) => {
  const t = useT()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.figure')}</th>
            {grains.map((grain) => (
              <th key={grain} scope="col">
                {t(`coverage.grain.${grain}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, tallies }, nth) => {
            const { measure, source } = subject
            const before = rows[nth - 1]?.subject
            const opens = source === null ? before?.source !== null : before?.measure !== measure
            return (
              <Fragment key={`${measure} ${source}`}>
                {opens && (
                  <tr className={styles.head}>
                    <th scope="rowgroup" colSpan={grains.length + 1}>
                      {source === null ? t('coverage.results') : t(`coverage.measure.${measure}`)}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row" data-part={source === 'PROVINCIAL' || source === 'SUBPROVINCIAL'}>
                    {source === null ? t(`coverage.measure.${measure}`) : t(`source.${source}`)}
                  </th>
                  {grains.map((grain) => (
                    <td key={grain}>
                      <CoverageCell subject={subject} grain={grain} tally={tallies[grain]} />
                    </td>
                  ))}
                </tr>
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
