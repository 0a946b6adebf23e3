import { useParams } from '@tanstack/react-router'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ProjectSheet } from './project-sheet.tsx'
import { useProjectProfile } from './use-profile.ts'

/** Everything known of one project on one page, to print and hand over. */
export const ProjectPage = () => {
  const t = useT()
  const { id } = useParams({ from: '/projects/$id' })
  const { data, error, retry } = useProjectProfile(id)
  if (data?.project?.id === id) return <ProjectSheet project={data.project} />
  return (
    <Page title={t('profile.project')} filters={false}>
      {error ? <ErrorState error={error} onRetry={retry} /> : <Skeleton height={640} />}
    </Page>
  )
}
