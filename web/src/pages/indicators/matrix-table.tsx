import { Figure } from '../../components/figure.tsx'
import { formatNumber } from '../../format/number.ts'
import type { IndicatorFilter, ResultFaceFragment } from '../../generated/graphql.ts'
import { useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import { type Grain, grainOf, type IndicatorMatrix } from './detail-question.ts'
import styles from './indicator-drawer.module.css'
import { actualText, targetText, useResultNames } from './result-words.ts'
import { useUnit } from './units.ts'

interface Props {
  matrix: IndicatorMatrix
  figure: 'TARGET' | 'ACTUAL'
  filters: Record<Grain, IndicatorFilter>
}

/** Targets or actuals by prefecture and year. The project's own row stands apart: it is reported, not the sum of the others. */
export const MatrixTable = ({ matrix, figure, filters }: Props) => {
  const t = useT()
  const nameOf = useRegionName()
  const projectName = useProjectName()
  const { whole, years, lines } = matrix
  const name = projectName(whole.project)
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicators.detail.region')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t('indicators.detail.span')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.region.code} data-whole={line.isWhole}>
              <th scope="row">{nameOf(line.region)}</th>
              {line.years.map((row, at) => (
                <td key={years[at]}>{row && <Cell row={row} figure={figure} filters={filters} />}</td>
              ))}
              <td>{line.span && <Cell row={line.span} figure={figure} filters={filters} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  row: ResultFaceFragment
  figure: 'TARGET' | 'ACTUAL'
  filters: Record<Grain, IndicatorFilter>
}

const Cell = ({ row, figure, filters }: CellProps) => {
  const t = useT()
  const names = useResultNames()
  const unit = useUnit()(row.indicator.unit)
  const evidence = figure === 'TARGET' ? row.targetEvidence : row.actualEvidence
  return (
    <Figure
      label={names.label(row, t(`indicators.detail.${figure}`))}
      value={figure === 'TARGET' ? plainTarget(row) : actualText(row.actual)}
      status={evidence.status}
      unit={unit}
      unitHidden
      evidence={{ of: 'result', figure, id: row.id, where: filters[grainOf(row)] }}
      compact
    />
  )
}

/** Without the operator, which all cells share; "≥" before a number here means a lower bound. */
const plainTarget = ({ target }: ResultFaceFragment) =>
  target?.operator !== 'RANGE' && typeof target?.value === 'number'
    ? formatNumber(target.value)
    : targetText(target)
