import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { writeFilters } from '../../filters/filters.ts'
import { useFilters } from '../../filters/filters-context.ts'
import type { Search } from '../../filters/search.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import styles from './attention.module.css'
import { type Attention, attentionOf } from './attention.ts'
import { executionLine } from './execution.ts'
import type { OverviewData } from './use-overview.ts'

/** What needs a decision, each line with its rule and a way to the page that shows it. */
export const AttentionCard = ({ data }: { data: OverviewData }) => {
  const t = useT()
  const { filters } = useFilters()
  const found = {
    unmet: data.unmet.nodes,
    funds: [...data.projects.nodes, ...data.projectSources.nodes],
    transfers: data.transfers,
  }
  const items = attentionOf(found, filters)
  const [performance] = data.performance.nodes
  const isSilent = performance !== undefined && performance.metCount + performance.unmetCount === 0
  return (
    <Card
      span={4}
      title={
        items.length > 0
          ? t('overview.attention.title', { count: formatNumber(items.length) })
          : t('overview.attention.none')
      }
      subtitle={t('overview.attention.subtitle')}
      foot={<SourceLine />}
    >
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <AttentionLine item={item} />
          </li>
        ))}
      </ul>
      {isSilent && <p className={styles.silent}>{t('overview.attention.silent')}</p>}
    </Card>
  )
}

const AttentionLine = ({ item }: { item: Attention }) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const { filters } = useFilters()
  const only = (project: string) => (search: Search) => ({
    ...carried(search),
    ...writeFilters({ ...filters, projects: [project] }),
  })
  if (item.kind === 'unmet') {
    const { project, indicator, target, actual, completionRate, shortfallReason } = item.result
    return (
      <Link
        className={styles.line}
        to="/indicators"
        search={(search: Search) => ({ ...only(project.id)(search), status: 'unmet' })}
      >
        <Line
          kind={t('overview.attention.unmet')}
          title={`${nameOf(indicator)} ${typeof completionRate === 'number' ? formatRate(completionRate) : ''}`}
          detail={t('overview.attention.unmet.detail', {
            project: projectName(project),
            target: target?.text ?? t('figure.missing'),
            actual: actual?.text ?? t('figure.missing'),
          })}
          reason={shortfallReason ?? t('overview.attention.unmet.noReason')}
        />
      </Link>
    )
  }
  if (item.kind === 'execution') {
    const { project, source } = item.funds
    return (
      <Link className={styles.line} to="/funds" search={only(project?.id ?? '')}>
        <Line
          kind={t('overview.attention.execution')}
          title={`${t(`source.${source ?? 'TOTAL'}`)} ${formatRate(item.rate)}`}
          detail={t('overview.attention.execution.detail', {
            project: project ? projectName(project) : '',
            line: formatRate(executionLine, 0),
          })}
        />
      </Link>
    )
  }
  const { project, fundYear, receivedOn, issuedOn, daysAllowed } = item.transfer
  return (
    <Link className={styles.line} to="/funds" search={only(project.id)}>
      <Line
        kind={t('overview.attention.transfer')}
        title={t('overview.attention.transfer.title', { year: fundYear, days: item.days })}
        detail={t('overview.attention.transfer.detail', {
          project: projectName(project),
          received: receivedOn ?? t('figure.missing'),
          issued: issuedOn ?? t('figure.missing'),
          allowed: daysAllowed,
        })}
      />
    </Link>
  )
}

interface LineProps {
  kind: string
  title: string
  detail: string
  reason?: string
}

const Line = ({ kind, title, detail, reason }: LineProps) => (
  <>
    <span className={styles.kind}>
      <Icon name="alert" size={13} />
      {kind}
    </span>
    <strong>{title}</strong>
    <span className={styles.detail}>{detail}</span>
    {reason && <span className={styles.detail}>{reason}</span>}
  </>
)
