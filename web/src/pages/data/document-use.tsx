import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Figure } from '../../components/figure.tsx'
import { useMoney } from '../../format/use-money.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import type { DocumentUses } from './document-uses.ts'
import type { Transfer } from './use-data.ts'

/** What one document is cited for: the figures of a report, the money that a notice moves, the rules that it sets. */
export const DocumentUse = ({ kind, uses }: { kind: string; uses: DocumentUses }) => {
  const t = useT()
  const { grants, issues, findings } = uses
  const isReport = kind === 'SELF_EVALUATION'
  const isIdle = grants.length + issues.length + findings === 0
  return (
    <ul className={styles.uses}>
      {isReport && <li>{t('data.use.report')}</li>}
      {grants.map((transfer) => (
        <Moved key={transfer.id} word={t('data.use.grants')} transfer={transfer} />
      ))}
      {issues.map((transfer) => (
        <Moved key={transfer.id} word={t('data.use.issues')} transfer={transfer} />
      ))}
      {findings > 0 && (
        <li>
          <Link to="/checks" search={carried} preload={false}>
            {t('data.use.findings', { count: findings })}
          </Link>
        </li>
      )}
      {isIdle && !isReport && <li>{t(kind === 'RULE' ? 'data.use.rule' : 'data.use.mentioned')}</li>}
    </ul>
  )
}

const Moved = ({ word, transfer }: { word: string; transfer: Transfer }) => {
  const t = useT()
  const money = useMoney()
  const projectName = useProjectName()
  const what = t('data.use.money', { project: projectName(transfer.project), year: transfer.fundYear })
  return (
    <li>
      {word} {what}{' '}
      <Figure
        label={`${word} ${what}`}
        value={money.said(transfer.amount)}
        exact={money.exact(transfer.amount)}
        evidence={{ of: 'transfer', id: transfer.id }}
      />
    </li>
  )
}
