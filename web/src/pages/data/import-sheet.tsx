import { useQuery } from '@apollo/client/react'
import { Sheet, SheetTitle } from '../../components/sheet.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { formatMinute } from '../../format/date.ts'
import { ImportDocument, type ImportQuery } from '../../generated/graphql.ts'
import { useApiLanguage, useT } from '../../i18n/use-t.ts'
import { Differences } from './differences.tsx'
import { ImportDecision } from './import-decision.tsx'
import { ImportPlaces } from './import-places.tsx'
import styles from './import-sheet.module.css'
import { ImportUnderstood } from './import-understood.tsx'

export type ImportPreview = ImportQuery['import']

/** Milliseconds between two looks at a file that is being read. */
const LOOK_MS = 600

/** One file: what it says, what is wrong with it, what publishing it would change; and what is decided. */
export const ImportSheet = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const { data, error, refetch, stopPolling } = useQuery(ImportDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    pollInterval: LOOK_MS,
  })
  const found = data?.import
  if (found && found.state !== 'READING') stopPolling()
  return (
    <Sheet
      wide
      closeLabel={t('sheet.close')}
      onClose={onClose}
      head={
        <>
          <SheetTitle className={styles.title}>{found?.fileName ?? t('import.title')}</SheetTitle>
          {found && (
            <p className={styles.about}>
              {t(`import.state.${found.state}`)} · {found.kind && `${t(`import.kind.${found.kind}`)} · `}
              {t('import.about', { by: found.uploadedBy ?? '—', at: formatMinute(found.uploadedAt) })}
            </p>
          )}
        </>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!found && !error && <Skeleton height={240} />}
      {found?.state === 'READING' && <Reading found={found} />}
      {found && found.state !== 'READING' && (
        <>
          <Remarks found={found} />
          <ImportDecision found={found} onDone={() => void refetch()} />
          <ImportPlaces kind="problems" places={found.problems} />
          {found.changes && (
            <section className={styles.part}>
              <h3>
                {t(found.release ? 'import.changes.made' : 'import.changes', { id: found.against ?? '' })}
              </h3>
              <Differences changes={found.changes} />
            </section>
          )}
          <ImportPlaces kind="warnings" places={found.warnings} />
          <ImportUnderstood cells={found.understood} count={found.understoodCount} />
        </>
      )}
    </Sheet>
  )
}

const Reading = ({ found: { progress } }: { found: ImportPreview }) => {
  const t = useT()
  return (
    <div className={styles.part} role="status">
      <p>{t(`import.stage.${progress.stage}`)}</p>
      <progress
        className={styles.progress}
        value={progress.done}
        max={progress.total}
        aria-label={t('import.progress')}
      />
    </div>
  )
}

/** What a reader must know before anything is decided, and what was decided. */
const Remarks = ({ found }: { found: ImportPreview }) => {
  const t = useT()
  const isEnglish = useApiLanguage() === 'EN'
  const lines = [
    found.sameAs && t('import.same'),
    found.unchanged && t('import.unchanged'),
    found.state === 'REFUSED' && t('import.refused'),
    found.release && t('import.published', { id: found.release }),
    found.note && t('import.note.was', { note: found.note }),
    found.reason && t('import.reason.was', { reason: found.reason }),
    found.decidedBy && t('import.decided', { by: found.decidedBy, at: formatMinute(found.decidedAt ?? '') }),
    ...found.ends.map(({ report, reasonZh, reasonEn }) =>
      t('import.ends', { report, reason: isEnglish ? reasonEn : reasonZh }),
    ),
  ].filter((line) => typeof line === 'string' && line !== '')
  if (lines.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  )
}
