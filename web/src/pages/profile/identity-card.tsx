import { Card } from '../../components/card.tsx'
import { useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'
import type { ProjectProfile } from './use-profile.ts'

/** Who runs the project, who uses its money, and where. */
export const IdentityCard = ({ project }: { project: ProjectProfile }) => {
  const t = useT()
  const regionName = useRegionName()
  const projectName = useProjectName()
  const facts = [
    { label: t('profile.departments'), value: project.departments.join(t('list.separator')) },
    { label: t('profile.fundUsers'), value: project.fundUsers },
    { label: t('profile.regions'), value: project.regions.map(regionName).join(t('list.separator')) },
    { label: t('profile.short'), value: projectName(project) },
  ]
  return (
    <Card title={t('profile.identity')} span={6}>
      <dl className={styles.statements}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || t('figure.missing')}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
