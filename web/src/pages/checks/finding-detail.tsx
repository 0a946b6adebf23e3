import type { Finding } from '../../components/findings/use-findings.ts'
import { TermText } from '../../components/term.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import { FindingAnswer } from './finding-answer.tsx'
import styles from './finding-drawer.module.css'
import { FindingLink } from './finding-link.tsx'
import partStyles from './finding-part.module.css'
import { differenceText, toleranceText } from './finding-words.ts'
import { FindingWorkings } from './finding-workings.tsx'
import type { Check } from './kind-sums.ts'
import { StatedFigure } from './stated-figure.tsx'

/** Both figures side by side, how they were compared, where they stand, what the office answered, and where to look next. */
export const FindingDetail = ({ finding, rule }: { finding: Finding; rule: Check }) => {
  const t = useT()
  const { sinceRelease: release, sameAsLastRelease, id } = finding
  return (
    <>
      <Figures finding={finding} />
      <FindingLink finding={finding} />
      <FindingWorkings finding={finding} />
      <FindingAnswer finding={finding} />
      <section className={partStyles.part}>
        <h3>{t('checks.detail.rule')}</h3>
        <p>{rule.title}</p>
        <p className={partStyles.text}>{rule.description}</p>
      </section>
      <footer className={styles.foot}>
        <span>{t(sameAsLastRelease ? 'checks.detail.same' : 'checks.detail.since', { release })}</span>
        <span>
          {t('checks.detail.id')} <code>{id}</code>
        </span>
      </footer>
    </>
  )
}

const Figures = ({ finding }: { finding: Finding }) => {
  const t = useT()
  const { found, expected } = finding
  const unitName = useUnitName()
  const difference = differenceText(finding, t, unitName)
  const tolerance = toleranceText(finding, t, unitName)
  if (!found && !expected) return null
  return (
    <dl className={styles.figures}>
      {found && (
        <div>
          <dt>
            <TermText term="term.stated">{t('checks.detail.found')}</TermText>
          </dt>
          <dd>
            <StatedFigure>{found}</StatedFigure>
          </dd>
        </div>
      )}
      {expected && (
        <div>
          <dt>
            <TermText term="term.against">{t('checks.detail.expected')}</TermText>
          </dt>
          <dd>
            <StatedFigure>{expected}</StatedFigure>
          </dd>
        </div>
      )}
      {difference && (
        <div className={styles.difference}>
          <dt>{t('checks.detail.difference')}</dt>
          <dd>{difference}</dd>
          {tolerance && (
            <>
              <dt>
                <TermText term="term.tolerance">{t('checks.detail.tolerance')}</TermText>
              </dt>
              <dd>{tolerance}</dd>
            </>
          )}
        </div>
      )}
    </dl>
  )
}
