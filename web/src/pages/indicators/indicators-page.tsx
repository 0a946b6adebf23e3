import { Page } from '../../components/page.tsx'
import { EmptyState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'

export const IndicatorsPage = () => {
  const t = useT()
  return (
    <Page title={t('indicators.title')} lead={t('indicators.lead')}>
      <EmptyState />
    </Page>
  )
}
