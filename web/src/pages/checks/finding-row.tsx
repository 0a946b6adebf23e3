import { SeverityMark } from '../../components/findings/severity-mark.tsx'
import type { Finding } from '../../components/findings/use-findings.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import { differenceText } from './finding-words.ts'
import { FindingWorkings } from './finding-workings.tsx'
import styles from './findings.module.css'
import { StatedFigure } from './stated-figure.tsx'

/** One finding in the list: its sentence, what it is about, and the two figures. On paper also its workings, places and a line to reply on. */
export const FindingRow = ({ finding, onOpen }: { finding: Finding; onOpen: () => void }) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const unitName = useUnitName()
  const { severity, check, project, indicator, message, found, expected, answer } = finding
  const difference = differenceText(finding, t, unitName)
  const about = [
    t(`checkKind.${check.kind}`),
    project && projectName(project),
    indicator && nameOf(indicator),
  ].filter(Boolean)
  return (
    <li className={styles.row} data-print="whole">
      <span className={styles.mark}>
        <SeverityMark severity={severity} />
      </span>
      <div className={styles.words}>
        <button type="button" className={styles.message} onClick={onOpen}>
          {message}
        </button>
        <p className={styles.about}>
          {about.join(' · ')}
          {answer && (
            <span className={styles.answer} data-verdict={answer.verdict}>
              {t(`verdict.${answer.verdict}`)}
            </span>
          )}
        </p>
      </div>
      <dl className={styles.figures}>
        {found && (
          <div>
            <dt>{t('checks.found')}</dt>
            <dd>
              <StatedFigure>{found}</StatedFigure>
            </dd>
          </div>
        )}
        {expected && (
          <div>
            <dt>{t('checks.expected')}</dt>
            <dd>
              <StatedFigure>{expected}</StatedFigure>
            </dd>
          </div>
        )}
        {difference && (
          <div className={styles.onPaper}>
            <dt>{t('checks.detail.difference')}</dt>
            <dd>{difference}</dd>
          </div>
        )}
      </dl>
      <div className={styles.onPaper}>
        <FindingWorkings finding={finding} />
        <p className={styles.reply} data-answered={answer != null}>
          {t('checks.reply')}
          {answer && (
            <>
              {t(`verdict.${answer.verdict}`)} {answer.text}
              {answer.answeredBy && ` (${answer.answeredBy})`}
            </>
          )}
        </p>
      </div>
    </li>
  )
}
