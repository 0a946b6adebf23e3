import { lazy, Suspense } from 'react'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useT } from '../../i18n/use-t.ts'

/** The editor is by far the heaviest part of the product: the page stands before it comes. */
const Workbench = lazy(() => import('./workbench.tsx'))

export const QueryPage = () => {
  const t = useT()
  return (
    <Page title={t('query.title')} lead={t('query.lead')} filters={false}>
      <Suspense fallback={<Skeleton height={640} />}>
        <Workbench />
      </Suspense>
    </Page>
  )
}
