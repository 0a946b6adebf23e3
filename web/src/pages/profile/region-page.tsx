import { useParams } from '@tanstack/react-router'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import { RegionSheet } from './region-sheet.tsx'
import { useRegionProfile } from './use-profile.ts'

/** Everything known of one region on one page, to print and hand over. */
export const RegionPage = () => {
  const t = useT()
  const { code } = useParams({ from: '/regions/$code' })
  const { data, error, retry } = useRegionProfile(code)
  if (data?.region?.code === code) return <RegionSheet region={data.region} findings={data.findings} />
  return (
    <Page title={t('profile.region')} filters={false}>
      {error ? <ErrorState error={error} onRetry={retry} /> : <Skeleton height={640} />}
    </Page>
  )
}
