import { CardGrid } from '../../components/card.tsx'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState, StateFrame } from '../../components/state.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './allocation.module.css'
import { ChangeCard } from './change-card.tsx'
import { CompareCard } from './compare-card.tsx'
import { Controls } from './controls.tsx'
import { ExplainCard } from './explain-card.tsx'
import { Disclaimer, IgnoredNotices, Refusal, Warnings } from './notices.tsx'
import { PlanTable } from './plan-table.tsx'
import { PrintedScenarios } from './printed-scenarios.tsx'
import { RankCard } from './rank-card.tsx'
import { ResultCard } from './result-card.tsx'
import { ScenarioTabs } from './scenario-tabs.tsx'
import { useOfferedTargets } from './use-factor-name.ts'
import { type Plan, usePlans } from './use-plans.ts'
import { type ScenariosState, useScenarios } from './use-scenarios.ts'

export const AllocationPage = () => {
  const t = useT()
  const state = useScenarios()
  const { options } = useFilters()
  const { scenarios, at, ready, ignored, dropIgnored, choose } = state
  const plans = usePlans(state)
  const plan = plans[at]
  const offered = useOfferedTargets()
  if (options?.projects.length === 0) return <NothingToAllocate />
  return (
    <Page title={t('allocation.title')} lead={t('allocation.lead')}>
      <PrintedScenarios state={state} />
      <Disclaimer />
      <IgnoredNotices ignored={ready ? ignored : []} onDrop={dropIgnored} />
      <ScenarioTabs state={state} />
      <div className={styles.desk}>
        <Controls state={state} />
        <div className={styles.results}>
          {offered.error ? (
            <ErrorState error={offered.error} onRetry={offered.retry} />
          ) : (
            plan && <Results plan={plan} state={state} />
          )}
        </div>
      </div>
      {scenarios.length > 1 && <CompareCard plans={plans} at={at} onChoose={choose} />}
      {plan?.data && <PlanTable plan={plan} data={plan.data} />}
    </Page>
  )
}

/** No project is on offer: what is made up has to be named. */
const NothingToAllocate = () => {
  const t = useT()
  return (
    <Page title={t('allocation.title')} lead={t('allocation.lead')}>
      <StateFrame icon="none" title={t('allocation.nothing')}>
        {t('allocation.nothing.hint')}
      </StateFrame>
    </Page>
  )
}

const Results = ({ plan: { data, error, stale }, state }: { plan: Plan; state: ScenariosState }) => {
  const t = useT()
  if (error) return <Refusal error={error} at={state.at} />
  if (!data) return <Skeleton height={560} />
  return (
    <div className={styles.answer} aria-busy={stale}>
      <p className="sr-only" role="status">
        {stale ? t('allocation.stale') : ''}
      </p>
      <Warnings data={data} />
      <CardGrid>
        <ResultCard data={data} at={state.at} />
        <ChangeCard data={data} />
        <RankCard data={data} allWeights={state.allWeights} onAllWeights={state.setAllWeights} />
        <ExplainCard data={data} at={state.at} />
      </CardGrid>
    </div>
  )
}
