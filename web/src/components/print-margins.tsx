import { useT } from '../i18n/use-t.ts'
import { useChartAbout } from './chart/use-chart-about.ts'
import { pageMargins } from './page-margins.ts'

interface Props {
  title: string
  /** False on a page whose content the filters do not narrow. */
  filters: boolean
}

/** What stands in the margins of every sheet of paper: the page and its filters, source and release, the sheet's number. */
export const PrintMargins = ({ title, filters }: Props) => {
  const t = useT()
  const about = useChartAbout()
  if (!about.release) return null
  const head = [
    about.simulated && t('filter.simulated'),
    title,
    filters && t('filter.print', { choices: about.filters, unit: about.unit }),
  ]
  return (
    <style>
      {pageMargins({
        head: head.filter(Boolean).map(String),
        foot: [`${t('chart.source')} ${about.source}`, about.release],
      })}
    </style>
  )
}
