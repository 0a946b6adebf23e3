import { Link } from '@tanstack/react-router'
import { Page } from '../components/page.tsx'
import { useT } from '../i18n/use-t.ts'

export const NotFound = () => {
  const t = useT()
  return (
    <Page title={t('state.notFound')} lead={t('state.notFound.hint')}>
      <Link to="/">{t('state.home')}</Link>
    </Page>
  )
}
