import type { Finding } from '../../components/findings/use-findings.ts'
import { ChoiceMenu } from '../../filters/filter-menu.tsx'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { kindOrder } from './finding-choice.ts'
import { countOptions } from './narrow-findings.ts'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

interface Props {
  report: CheckedReport
  narrowing: NarrowingState
}

/** Kind, project and indicator; each option says how many findings it would list. */
export const FacetMenus = ({ report, narrowing }: Props) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const { chosen, setChoice, setProjects } = narrowing
  const count = (
    facet: 'kind' | 'project' | 'indicator',
    optionOf: (finding: Finding) => string | undefined,
  ) => {
    const counts = countOptions(report.findings, chosen, facet, optionOf)
    return (value: string) => String(counts.get(value) ?? 0)
  }
  const kindCount = count('kind', ({ check }) => check.kind)
  const projectCount = count('project', ({ project }) => project?.id)
  const indicatorCount = count('indicator', ({ indicator }) => indicator?.id)
  const projects = new Map(report.findings.flatMap(({ project }) => (project ? [[project.id, project]] : [])))
  const indicators = new Set(report.findings.map(({ indicator }) => indicator?.id))
  return (
    <>
      <ChoiceMenu
        label={t('checks.kind')}
        choices={kindOrder.map((value) => ({
          value,
          label: t(`checkKind.${value}`),
          hint: kindCount(value),
        }))}
        chosen={chosen.kinds}
        onChange={(kinds) => setChoice({ kinds })}
      />
      <ChoiceMenu
        label={t('filter.project')}
        choices={[...projects.values()].map((project) => ({
          value: project.id,
          label: projectName(project),
          hint: projectCount(project.id),
        }))}
        chosen={chosen.projects}
        onChange={setProjects}
      />
      <ChoiceMenu
        label={t('checks.indicator')}
        choices={report.indicators
          .filter(({ id }) => indicators.has(id) || chosen.indicators.includes(id))
          .map((indicator) => ({
            value: indicator.id,
            label: nameOf(indicator),
            hint: indicatorCount(indicator.id),
          }))}
        chosen={chosen.indicators}
        onChange={(list) => setChoice({ indicators: list })}
      />
    </>
  )
}
