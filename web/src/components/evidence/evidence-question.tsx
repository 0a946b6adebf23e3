import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { useApiLanguage, useT } from '../../i18n/use-t.ts'
import { useSaved } from '../chart/use-saved.ts'
import { Icon } from '../icon.tsx'
import styles from './evidence-drawer.module.css'
import type { EvidenceRef } from './evidence-ref.ts'
import { figureQuestion } from './figure-question.ts'

/** The question that yields this figure: to copy, or to open in the workbench. */
export const EvidenceQuestion = ({ evidence, onLeave }: { evidence: EvidenceRef; onLeave: () => void }) => {
  const t = useT()
  const question = figureQuestion(evidence, useApiLanguage())
  const [said, act] = useSaved()
  const copy = () =>
    act(async () => {
      await navigator.clipboard.writeText(question)
      return t('evidence.question.copied')
    })
  return (
    <details className={styles.question}>
      <summary>
        <Icon name="code" size={14} /> {t('evidence.question')}
      </summary>
      <pre>{question}</pre>
      <p className={styles.deeds}>
        <button type="button" onClick={copy}>
          {t('evidence.question.copy')}
        </button>
        <Link to="/query" search={(search) => ({ ...carried(search), query: question })} onClick={onLeave}>
          {t('evidence.question.open')}
        </Link>
        <span role="status">{said}</span>
      </p>
    </details>
  )
}
