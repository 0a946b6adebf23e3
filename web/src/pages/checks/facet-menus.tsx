import type { Finding } from '../../components/findings/use-findings.ts'
import { ChoiceMenu } from '../../filters/filter-menu.tsx'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { answerStates, kindOrder } from './finding-choice.ts'
import { answerStateOf, countOptions } from './narrow-findings.ts'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

interface Props {
  report: CheckedReport
  narrowing: NarrowingState
}

/** Kind, project, indicator and whether it is answered; each option says how many findings it would list. */
export const FacetMenus = ({ report, narrowing }: Props) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const { chosen, setChoice, setProjects } = narrowing
  const count = (
    facet: 'kind' | 'project' | 'indicator' | 'answer',
    optionOf: (finding: Finding) => string | undefined,
  ) => {
    const counts = countOptions(report.findings, chosen, facet, optionOf)
    return (value: string) => counts.get(value) ?? 0
  }
  const kindCount = count('kind', ({ check }) => check.kind)
  const projectCount = count('project', ({ project }) => project?.id)
  const indicatorCount = count('indicator', ({ indicator }) => indicator?.id)
  const answerCount = count('answer', answerStateOf)
  const projects = new Map(report.findings.flatMap(({ project }) => (project ? [[project.id, project]] : [])))
  const indicators = new Set(report.findings.map(({ indicator }) => indicator?.id))
  return (
    <>
      <ChoiceMenu
        label={t('checks.kind')}
        choices={kindOrder.map((value) => ({
          value,
          label: t(`checkKind.${value}`),
          count: kindCount(value),
        }))}
        chosen={chosen.kinds}
        counted={t('checks.counted')}
        onChange={(kinds) => setChoice({ kinds })}
      />
      <ChoiceMenu
        label={t('filter.project')}
        choices={[...projects.values()].map((project) => ({
          value: project.id,
          label: projectName(project),
          count: projectCount(project.id),
        }))}
        chosen={chosen.projects}
        counted={t('checks.counted')}
        onChange={setProjects}
      />
      <ChoiceMenu
        label={t('checks.indicator')}
        choices={report.indicators
          .filter(({ id }) => indicators.has(id) || chosen.indicators.includes(id))
          .map((indicator) => ({
            value: indicator.id,
            label: nameOf(indicator),
            count: indicatorCount(indicator.id),
          }))}
        chosen={chosen.indicators}
        counted={t('checks.counted')}
        onChange={(list) => setChoice({ indicators: list })}
      />
      <ChoiceMenu
        label={t('checks.answer')}
        choices={answerStates.map((value) => ({
          value,
          label: t(`checks.answer.${value}`),
          count: answerCount(value),
        }))}
        chosen={chosen.answers}
        counted={t('checks.counted')}
        onChange={(answers) => setChoice({ answers })}
      />
    </>
  )
}
