import { useApolloClient } from '@apollo/client/react'
import { useCallback, useContext, useEffect, useState } from 'react'
import { PreferencesContext } from '../../app/preferences.ts'
import { formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { EvidenceFindings } from '../findings/evidence-findings.tsx'
import { Icon } from '../icon.tsx'
import { Sheet, SheetTitle } from '../sheet.tsx'
import { Skeleton } from '../skeleton.tsx'
import { ErrorState } from '../state.tsx'
import styles from './evidence-drawer.module.css'
import { EvidencePart } from './evidence-part.tsx'
import { type FoundEvidence, findEvidence } from './evidence-query.ts'
import type { EvidenceRequest } from './evidence-ref.ts'

type State = { found: FoundEvidence | null } | { error: unknown } | 'loading'

const EvidenceDrawer = ({ request, onClose }: { request: EvidenceRequest; onClose: () => void }) => {
  const t = useT()
  const client = useApolloClient()
  const { language } = useContext(PreferencesContext)
  const [state, setState] = useState<State>('loading')
  const load = useCallback(() => {
    let current = true
    setState('loading')
    findEvidence(client, request.evidence, language === 'en' ? 'EN' : 'ZH').then(
      (found) => current && setState({ found }),
      (error: unknown) => current && setState({ error }),
    )
    return () => {
      current = false
    }
  }, [client, request, language])
  useEffect(load, [load])
  return (
    <Sheet
      above
      closeLabel={t('evidence.close')}
      onClose={onClose}
      head={
        <>
          <p className={styles.kicker}>{t('evidence.title')}</p>
          <SheetTitle className={styles.label}>{request.label}</SheetTitle>
          <p className={styles.shown}>{request.shown}</p>
        </>
      }
    >
      {state === 'loading' && <Skeleton height={160} />}
      {state !== 'loading' && 'error' in state && <ErrorState error={state.error} onRetry={load} />}
      {state !== 'loading' && 'found' in state && <Found found={state.found} onLeave={onClose} />}
    </Sheet>
  )
}

const Found = ({ found, onLeave }: { found: FoundEvidence | null; onLeave: () => void }) => {
  const t = useT()
  if (!found) return <p className={styles.text}>{t('evidence.gone')}</p>
  return (
    <>
      {found.rate !== null && (
        <p className={styles.formula}>
          <Icon name="sum" /> {t('evidence.formula.rate', { rate: formatRate(found.rate, 2) })}
        </p>
      )}
      {found.parts.map((part) => (
        <EvidencePart key={part.measure} {...part} />
      ))}
      <EvidenceFindings
        citations={found.parts.flatMap(({ evidence }) => evidence.citations)}
        onLeave={onLeave}
      />
    </>
  )
}

export default EvidenceDrawer
