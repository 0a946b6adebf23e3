import type { ReactNode } from 'react'
import { Figure } from '../../components/figure.tsx'
import { FindingMark } from '../../components/findings/finding-mark.tsx'
import { findingsOnResult } from '../../components/findings/findings-on.ts'
import type { Finding } from '../../components/findings/use-findings.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { formatNumber } from '../../format/number.ts'
import type { FigureStatus, ResultFaceFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { ResultBullet } from './bullet.tsx'
import { CompletionCell } from './completion-cell.tsx'
import { ComputedScore } from './computed-score.tsx'
import styles from './result-table.module.css'
import { actualText, targetText, useResultNames } from './result-words.ts'
import { useUnit } from './units.ts'
import { useShownFilter } from './use-indicators.ts'

interface Props {
  row: ResultFaceFragment
  /** All of the release; those on this row mark it. */
  findings: readonly Finding[]
  /** The level-2 cell; only the first row of a group has one. */
  head: ReactNode
  /** Region and period are named in each row, because the list holds several. */
  hasPlace: boolean
  onOpen: (indicator: string) => void
}

/** One indicator: target against actual, how it stands, and its points. */
export const ResultRow = ({ row, findings, head, hasPlace, onOpen }: Props) => {
  const t = useT()
  const names = useResultNames()
  const unitOf = useUnit()
  const where = useShownFilter()
  const { indicator, status } = row
  const name = names.indicator(row)
  const unit = unitOf(indicator.unit)
  const open = () => onOpen(indicator.id)
  const figure = (
    of: 'TARGET' | 'ACTUAL',
    label: string,
    value: string | null,
    figureStatus: FigureStatus,
    unitText?: string,
  ) => (
    <Figure
      label={names.label(row, label)}
      value={value}
      status={figureStatus}
      unit={unitText}
      unitHidden
      evidence={{ of: 'result', figure: of, id: row.id, where }}
      compact
    />
  )
  const points = (value: number | null | undefined, label: string) =>
    figure(
      'ACTUAL',
      label,
      typeof value === 'number' ? formatNumber(value) : null,
      typeof value === 'number' ? 'REPORTED' : 'NOT_REPORTED',
    )
  return (
    <tr className={styles.row}>
      {head}
      <th scope="row" className={styles.name}>
        <span className={styles.marked}>
          <button type="button" onClick={open} title={t('indicators.open', { name })}>
            {name}
          </button>
          <FindingMark findings={findingsOnResult(findings, row)} />
        </span>
        <small>{hasPlace ? `${unit} · ${names.place(row)}` : unit}</small>
      </th>
      <td className={styles.target} data-align="end" data-label={t('indicators.col.target')}>
        {figure(
          'TARGET',
          t('indicators.col.target'),
          targetText(row.target),
          row.targetEvidence.status,
          unit,
        )}
      </td>
      <td className={styles.actual} data-align="end" data-label={t('indicators.col.actual')}>
        {figure(
          'ACTUAL',
          t('indicators.col.actual'),
          actualText(row.actual),
          row.actualEvidence.status,
          unit,
        )}
      </td>
      <td className={styles.bullet}>
        <ResultBullet row={row} />
      </td>
      <CompletionCell row={row} name={name} onOpen={open} />
      <td className={styles.status}>
        <StatusMark status={status} />
      </td>
      <td className={styles.points} data-align="end" data-label={t('indicators.col.weight')}>
        {points(row.weight, t('indicators.col.weight'))}
      </td>
      <td
        className={styles.points}
        data-align="end"
        data-label={t('indicators.col.score')}
        data-lost={isLost(row)}
      >
        {points(row.score, t('indicators.col.score'))}
      </td>
      <td className={styles.points} data-align="end" data-label={t('indicators.col.computed')}>
        <ComputedScore score={row.score} computedScore={row.computedScore} />
      </td>
    </tr>
  )
}

const isLost = ({ weight, score }: ResultFaceFragment) =>
  typeof weight === 'number' && typeof score === 'number' && score < weight
