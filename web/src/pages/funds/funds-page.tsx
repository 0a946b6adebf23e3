import { Page } from '../../components/page.tsx'
import { EmptyState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'

export const FundsPage = () => {
  const t = useT()
  return (
    <Page title={t('funds.title')} lead={t('funds.lead')}>
      <EmptyState />
    </Page>
  )
}
