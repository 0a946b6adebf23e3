import { useFilters } from '../../filters/filters-context.ts'
import { formatYears } from '../../format/date.ts'
import { printedText } from '../../format/printed.ts'
import { useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import type { FigureChange } from './changes.ts'
import styles from './since-release.module.css'

interface Props {
  sort: 'added' | 'changed' | 'withdrawn'
  change: FigureChange
}

/** One figure as it was and as it is, as printed; a dash where a release does not state it. */
export const ChangeLine = ({ sort, change }: Props) => {
  const t = useT()
  const projectName = useProjectName()
  const regionName = useRegionName()
  const { options } = useFilters()
  const project = options?.projects.find(({ id }) => id === change.project)
  const region = options?.regions.find(({ code }) => code === change.region)
  const what =
    change.indicatorName ??
    [t(`source.${change.source ?? 'TOTAL'}`), change.measure && t(`measure.${change.measure}`)]
      .filter(Boolean)
      .join(' ')
  const place = [
    project ? projectName(project) : change.projectName,
    region ? regionName(region) : change.regionName,
    formatYears(change.from, change.to),
  ]
  const text = (figure: FigureChange['before']) =>
    figure?.printed ? printedText(figure) : t('figure.missing')
  return (
    <li data-sort={sort}>
      <b>{t(`since.${sort}`)}</b> {place.filter(Boolean).join(' · ')} · {what}
      <span className={styles.figures}>
        <del>{text(change.before)}</del> → <ins>{text(change.after)}</ins>
      </span>
    </li>
  )
}
