import { type FormEvent, useId, useState } from 'react'
import type { Finding } from '../../components/findings/use-findings.ts'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import type { Verdict } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './finding-answer.module.css'
import { useAnswering } from './use-answering.ts'

const verdicts: readonly Verdict[] = ['EXPLAINED', 'ACCEPTED', 'TO_BE_MENDED']

/** What the server takes. */
const LONGEST = 5000

interface Props {
  finding: Finding
  onDone: () => void
  /** Leaves the answer as it is; null where there is none yet. */
  onLeave: (() => void) | null
}

/** One of three verdicts, each with what it means, and the words for it, which are never left out. */
export const AnswerForm = ({ finding, onDone, onLeave }: Props) => {
  const t = useT()
  const id = useId()
  const [verdict, setVerdict] = useState<Verdict | undefined>(finding.answer?.verdict)
  const [text, setText] = useState(finding.answer?.text ?? '')
  const { answer } = useAnswering(finding, onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (verdict) void answer.run({ verdict, text: text.trim() })
  }
  return (
    <form className={styles.form} aria-label={t('checks.answer.form')} onSubmit={submit}>
      <fieldset className={styles.verdicts}>
        <legend>{t('checks.answer.verdict')}</legend>
        {verdicts.map((value) => (
          <label key={value} className={styles.verdict}>
            <input
              type="radio"
              name={`${id}verdict`}
              value={value}
              required
              checked={verdict === value}
              onChange={() => setVerdict(value)}
            />
            <span>
              <strong>{t(`verdict.${value}`)}</strong>
              <small>{t(`verdict.explain.${value}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label className={forms.field} htmlFor={id}>
        {t('checks.answer.text')}
        <textarea
          id={id}
          rows={4}
          required
          maxLength={LONGEST}
          value={text}
          placeholder={t('checks.answer.text.hint')}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <WriteError error={answer.error} />
      <div className={styles.tools}>
        <button
          type="submit"
          className={forms.button}
          disabled={answer.busy || !verdict || text.trim() === ''}
        >
          {t('checks.answer.save')}
        </button>
        {onLeave && (
          <button type="button" className={forms.quiet} disabled={answer.busy} onClick={onLeave}>
            {t('checks.answer.leave')}
          </button>
        )}
      </div>
      <p className={forms.note}>{t('checks.answer.public')}</p>
    </form>
  )
}
