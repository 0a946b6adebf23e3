import type { Finding } from '../../components/findings/use-findings.ts'
import { useT } from '../../i18n/use-t.ts'
import partStyles from './finding-part.module.css'
import { stepsOf } from './finding-words.ts'
import styles from './finding-workings.module.css'

/** How a finding was recomputed, and every place that it rests on, as printed there. */
export const FindingWorkings = ({ finding }: { finding: Finding }) => {
  const t = useT()
  const steps = stepsOf(finding)
  const documents = [...new Set(finding.citations.map(({ document }) => document.title))]
  return (
    <>
      {steps.length > 0 && (
        <section className={partStyles.part}>
          <h3>{t('checks.detail.steps')}</h3>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <section className={partStyles.part}>
        <h3>{t('checks.detail.places')}</h3>
        <ul className={styles.places}>
          {finding.citations.map(({ locator, printed, unit, document }) => (
            <li key={`${document.id} ${locator} ${printed}`}>
              <span className={styles.locator} lang="zh-CN">
                {locator}
              </span>
              {printed && (
                <q className={styles.printed} lang="zh-CN">
                  {printed}
                  {unit && !printed.replaceAll(' ', '').endsWith(unit) && <small> {unit}</small>}
                </q>
              )}
              {documents.length > 1 && (
                <span className={styles.document} lang="zh-CN">
                  {document.title}
                </span>
              )}
            </li>
          ))}
        </ul>
        {documents.length === 1 && (
          <p className={styles.document} lang="zh-CN">
            {documents[0]}
          </p>
        )}
      </section>
    </>
  )
}
