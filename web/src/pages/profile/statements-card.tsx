import { Card } from '../../components/card.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'
import type { Statement } from './use-profile.ts'

const topics = [
  'ALLOCATION',
  'ISSUANCE',
  'PAYMENT',
  'USE',
  'EXECUTION',
  'PERFORMANCE_MANAGEMENT',
  'EXPENDITURE_RESPONSIBILITY',
] as const

/** What the report says on the management of the money, topic by topic, with the problem if it states one. */
export const StatementsCard = ({ statements }: { statements: readonly Statement[] }) => {
  const t = useT()
  const problems = statements.filter(({ problem }) => problem).length
  const topicName = (topic: string) => {
    const found = topics.find((one) => one === topic)
    return found ? t(`profile.topic.${found}`) : topic
  }
  return (
    <Card
      title={t(titleKey(statements.length, problems), { count: statements.length, problems })}
      subtitle={t('profile.statements.subtitle')}
      foot={<SourceLine />}
    >
      <dl className={styles.statements}>
        {statements.map(({ topic, text, problem, citation }) => (
          <div key={topic} title={citation.locator}>
            <dt>{topicName(topic)}</dt>
            <dd>
              {text}
              {problem && <p className={styles.problem}>{t('profile.problem', { problem })}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

const titleKey = (count: number, problems: number) => {
  if (count === 0) return 'profile.statements.title.none'
  return problems > 0 ? 'profile.statements.title.problems' : 'profile.statements.title'
}
