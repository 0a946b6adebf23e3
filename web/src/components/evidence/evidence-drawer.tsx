import { useApolloClient } from '@apollo/client/react'
import { useCallback, useContext, useEffect, useState } from 'react'
import { LanguageContext } from '../../app/preferences.ts'
import { useT } from '../../i18n/use-t.ts'
import { EvidenceFindings } from '../findings/evidence-findings.tsx'
import { Sheet, SheetTitle } from '../sheet.tsx'
import { Skeleton } from '../skeleton.tsx'
import { ErrorState } from '../state.tsx'
import styles from './evidence-drawer.module.css'
import { EvidenceFormula } from './evidence-formula.tsx'
import { EvidenceOutdated } from './evidence-outdated.tsx'
import { EvidencePart } from './evidence-part.tsx'
import { type FoundEvidence, findEvidence } from './evidence-query.ts'
import { EvidenceQuestion } from './evidence-question.tsx'
import type { EvidenceRef, EvidenceRequest } from './evidence-ref.ts'
import { EvidenceSplit } from './evidence-split.tsx'

type State = { found: FoundEvidence | null } | { error: unknown } | 'loading'

const EvidenceDrawer = ({ request, onClose }: { request: EvidenceRequest; onClose: () => void }) => {
  const t = useT()
  const client = useApolloClient()
  const language = useContext(LanguageContext)
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
      {state !== 'loading' && 'found' in state && (
        <Found found={state.found} evidence={request.evidence} onLeave={onClose} />
      )}
    </Sheet>
  )
}

interface FoundProps {
  found: FoundEvidence | null
  evidence: EvidenceRef
  onLeave: () => void
}

const Found = ({ found, evidence, onLeave }: FoundProps) => {
  const t = useT()
  if (!found) return <p className={styles.text}>{t('evidence.gone')}</p>
  return (
    <>
      <EvidenceFormula found={found} evidence={evidence} />
      {found.parts.map((part) => (
        <EvidencePart key={part.measure} {...part}>
          {found.split && <EvidenceSplit split={found.split} />}
        </EvidencePart>
      ))}
      <EvidenceOutdated evidence={evidence} />
      <EvidenceFindings
        citations={found.parts.flatMap(({ evidence }) => evidence.citations)}
        onLeave={onLeave}
      />
      <EvidenceQuestion evidence={evidence} onLeave={onLeave} />
    </>
  )
}

export default EvidenceDrawer
