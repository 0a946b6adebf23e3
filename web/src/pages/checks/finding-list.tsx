import { useState } from 'react'
import { Card } from '../../components/card.tsx'
import { severityOrder } from '../../components/findings/severity-mark.tsx'
import type { Finding } from '../../components/findings/use-findings.ts'
import { SourceLine } from '../../components/source-line.tsx'
import { EmptyState } from '../../components/state.tsx'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './findings.module.css'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

/** Of each severity but the worst so many stand open; paper shows all. */
const mostOpen = 6

interface Props {
  report: CheckedReport
  shown: readonly Finding[]
  narrowing: NarrowingState
  onOpen: (id: string) => void
}

/** The findings by severity; on paper a list to send back to the office that reported. */
export const FindingList = ({ report, shown, narrowing, onOpen }: Props) => {
  const t = useT()
  const { findings, findingCount } = report
  if (shown.length === 0) return <Nothing narrowing={narrowing} />
  const errors = shown.filter(({ severity }) => severity === 'ERROR').length
  const title = narrowing.isNarrowed
    ? t('checks.list.title.some', { count: shown.length, total: findingCount })
    : t(errors > 0 ? 'checks.list.title' : 'checks.list.title.noErrors', { count: findingCount, errors })
  const answered = shown.filter(({ answer }) => answer).length
  const subtitle = t(answered > 0 ? 'checks.list.subtitle.answered' : 'checks.list.subtitle', { answered })
  const groups = severityOrder.map((severity) => ({
    severity,
    rows: shown.filter((finding) => finding.severity === severity),
  }))
  return (
    <div className={styles.list}>
      <Card title={title} subtitle={subtitle} foot={<SourceLine />}>
        <PrintLine shown={shown} narrowing={narrowing} />
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ severity, rows }) => (
            <Group
              key={severity}
              severity={severity}
              rows={rows}
              start={1 + shown.findIndex((finding) => finding.severity === severity)}
              isWhole={narrowing.isNarrowed || severity === 'ERROR'}
              onOpen={onOpen}
            />
          ))}
        {findingCount > findings.length && (
          <p className={styles.cut}>
            {t('checks.list.cut', { total: findingCount, count: findings.length })}
          </p>
        )}
      </Card>
    </div>
  )
}

interface GroupProps {
  severity: Finding['severity']
  rows: readonly Finding[]
  /** The place of its first in the whole list. */
  start: number
  /** True where none is folded away: errors, and whatever the reader asked for. */
  isWhole: boolean
  onOpen: (id: string) => void
}

const Group = ({ severity, rows, start, isWhole, onOpen }: GroupProps) => {
  const t = useT()
  const [isOpened, setOpened] = useState(false)
  const isFolded = !isWhole && !isOpened && rows.length > mostOpen
  return (
    <section className={styles.group} aria-label={t(`severity.${severity}`)}>
      <h3 data-severity={severity}>
        {t('checks.count', { name: t(`severity.${severity}`), count: rows.length })}
        <small>{t(`severity.explain.${severity}`)}</small>
      </h3>
      <ol start={start} data-folded={isFolded}>
        {rows.map((finding) => (
          <FindingRow key={finding.id} finding={finding} onOpen={() => onOpen(finding.id)} />
        ))}
      </ol>
      {isFolded && (
        <button type="button" className={styles.more} onClick={() => setOpened(true)} data-print="hide">
          {t('checks.list.more', { count: rows.length - mostOpen })}
        </button>
      )}
    </section>
  )
}

/** What the paper is, and which findings are on it. */
const PrintLine = ({ shown, narrowing }: Pick<Props, 'shown' | 'narrowing'>) => {
  const t = useT()
  const projectName = useProjectName()
  const { severity, kinds, projects, answers, search } = narrowing.chosen
  const named = shown.find(({ project }) => project && projects.includes(project.id))?.project
  const choices = [
    severity && t(`severity.${severity}`),
    ...kinds.map((kind) => t(`checkKind.${kind}`)),
    projects.length === 1 && named && projectName(named),
    ...answers.map((answer) => t(`checks.answer.${answer}`)),
    search.trim(),
  ].filter(Boolean)
  return (
    <p className={styles.print}>
      {t('checks.list.print', { choices: choices.join(t('list.separator')) || t('filter.all') })}
    </p>
  )
}

const Nothing = ({ narrowing }: Pick<Props, 'narrowing'>) => {
  const t = useT()
  if (!narrowing.isNarrowed)
    return <EmptyState title={t('checks.list.none')}>{t('checks.list.none.hint')}</EmptyState>
  return <EmptyState title={t('checks.list.empty')}>{t('checks.list.empty.hint')}</EmptyState>
}
