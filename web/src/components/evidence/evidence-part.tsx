import type { ReactNode } from 'react'
import { exactYuan } from '../../format/money.ts'
import { formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './evidence-drawer.module.css'
import type { FoundEvidence } from './evidence-query.ts'

type Part = FoundEvidence['parts'][number]

/** One figure's evidence: its state in words, its coverage, what is missing, and the places it was printed at. */
export const EvidencePart = ({ measure, value, evidence, children }: Part & { children?: ReactNode }) => {
  const t = useT()
  return (
    <section className={styles.part}>
      {measure && (
        <h3 className={styles.measure}>
          {t(`measure.${measure}`)}
          <span>{value === null ? t('figure.missing') : t('figure.exact', { yuan: exactYuan(value) })}</span>
        </h3>
      )}
      <p className={styles.status} data-status={evidence.status}>
        <strong>{t(`status.${evidence.status}`)}</strong> {t(`status.explain.${evidence.status}`)}
      </p>
      {evidence.status === 'PARTIAL' && (
        <p className={styles.text}>
          {t('evidence.coverage.text', { percent: formatRate(evidence.coverage, 0) })}
          <progress
            className={styles.coverage}
            value={evidence.coverage}
            max={1}
            aria-label={t('evidence.coverage')}
          />
        </p>
      )}
      {children}
      <Lines title={t('evidence.missing')} lines={evidence.missing} />
      <Lines title={t('evidence.available')} lines={evidence.availableAt} />
      <Citations citations={evidence.citations} />
    </section>
  )
}

const Lines = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length > 0 && (
    <>
      <h4 className={styles.sub}>{title}</h4>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )

const Citations = ({ citations }: { citations: Part['evidence']['citations'] }) => {
  const t = useT()
  if (citations.length === 0) return <p className={styles.text}>{t('evidence.none')}</p>
  return (
    <>
      <h4 className={styles.sub}>{t('evidence.citations')}</h4>
      <ol className={styles.citations}>
        {citations.map(({ document, locator, printed, unit }) => (
          <li key={`${document.id} ${locator} ${printed}`}>
            {printed && (
              <blockquote className={styles.printed}>
                {printed} {unit && !printed.endsWith(unit) && <span>{unit}</span>}
              </blockquote>
            )}
            <p className={styles.locator}>{locator}</p>
            <p className={styles.document}>
              {document.title}
              {document.documentNumber && ` · ${document.documentNumber}`}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
