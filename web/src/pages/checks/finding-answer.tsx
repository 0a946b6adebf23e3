import { useRef, useState } from 'react'
import { AccountLink } from '../../app/account-link.tsx'
import { asOf } from '../../app/as-of.ts'
import { useViewer } from '../../app/use-viewer.ts'
import type { Finding } from '../../components/findings/use-findings.ts'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import { useLink } from '../../filters/use-link.ts'
import { formatMinute } from '../../format/date.ts'
import { useT } from '../../i18n/use-t.ts'
import { AnswerForm } from './answer-form.tsx'
import styles from './finding-answer.module.css'
import partStyles from './finding-part.module.css'
import { useAnswering } from './use-answering.ts'

/** What the office said to a finding, with who and when; for editors of its region, what to say, and the way to take it back. */
export const FindingAnswer = ({ finding }: { finding: Finding }) => {
  const t = useT()
  const viewer = useViewer()
  const part = useRef<HTMLElement>(null)
  const search = useLink()
  const { release } = asOf(search)
  const [isWriting, setWriting] = useState(false)
  const { answer, mayAnswer } = finding
  // What was pressed is gone after a write: the place itself takes the focus.
  const finish = () => {
    setWriting(false)
    part.current?.focus()
  }
  return (
    <section ref={part} className={partStyles.part} tabIndex={-1} aria-label={t('checks.detail.answer')}>
      <h3>{t('checks.detail.answer')}</h3>
      <div role="status">
        {answer ? <Said answer={answer} /> : <p className={partStyles.text}>{t('checks.detail.noAnswer')}</p>}
      </div>
      {mayAnswer && release !== '' && <p className={partStyles.text}>{t('checks.answer.newest')}</p>}
      {mayAnswer && release === '' && answer && !isWriting && (
        <Tools finding={finding} onChange={() => setWriting(true)} onDone={finish} />
      )}
      {mayAnswer && release === '' && (!answer || isWriting) && (
        <AnswerForm finding={finding} onDone={finish} onLeave={answer ? finish : null} />
      )}
      {!mayAnswer && viewer?.id === null && (
        <p className={styles.signIn}>
          {t('checks.answer.signIn')} <AccountLink />
        </p>
      )}
      {!mayAnswer && viewer?.may.includes('EXPLAIN') && (
        <p className={partStyles.text}>{t('checks.answer.elsewhere')}</p>
      )}
    </section>
  )
}

const Said = ({ answer }: { answer: NonNullable<Finding['answer']> }) => {
  const t = useT()
  const when = formatMinute(answer.answeredAt)
  return (
    <div className={styles.answer} data-verdict={answer.verdict}>
      <p className={styles.words}>
        <strong>{t(`verdict.${answer.verdict}`)}</strong> {answer.text}
      </p>
      <p className={partStyles.text}>
        {answer.answeredBy ? t('checks.detail.by', { who: answer.answeredBy, day: when }) : when}
      </p>
      {answer.outdated && <p className={styles.outdated}>{t('checks.detail.outdated')}</p>}
    </div>
  )
}

interface ToolsProps {
  finding: Finding
  onChange: () => void
  onDone: () => void
}

/** Another answer in place of this one; or none, which takes two presses. */
const Tools = ({ finding, onChange, onDone }: ToolsProps) => {
  const t = useT()
  const [sure, setSure] = useState(false)
  const { withdraw } = useAnswering(finding, onDone)
  return (
    <div className={styles.tools}>
      <button type="button" className={forms.quiet} disabled={withdraw.busy} onClick={onChange}>
        {t('checks.answer.change')}
      </button>
      <button
        type="button"
        className={forms.danger}
        disabled={withdraw.busy}
        onBlur={() => setSure(false)}
        onClick={() => (sure ? void withdraw.run() : setSure(true))}
      >
        {t(sure ? 'checks.answer.withdraw.sure' : 'checks.answer.withdraw')}
      </button>
      <WriteError error={withdraw.error} />
    </div>
  )
}
