import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CheckedPage } from './checked-page.tsx'
import { useChecks } from './use-checks.ts'

export const ChecksPage = () => {
  const t = useT()
  return (
    <Page title={t('checks.title')} lead={t('checks.lead')} filters={false}>
      <Body />
    </Page>
  )
}

const Body = () => {
  const { report, error, retry } = useChecks()
  if (error) return <ErrorState error={error} onRetry={retry} />
  return report ? <CheckedPage report={report} /> : <Waiting />
}

const Waiting = () => (
  <>
    <Skeleton height={420} />
    <Skeleton height={40} />
    <Skeleton height={640} />
  </>
)
