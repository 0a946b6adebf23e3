import { formatYears } from '../../format/date.ts'
import { printedText } from '../../format/printed.ts'
import { useT } from '../../i18n/use-t.ts'
import { useChangeWords } from '../use-change-words.ts'
import type { FigureChange } from './changes.ts'
import styles from './since-release.module.css'

interface Props {
  sort: 'added' | 'changed' | 'withdrawn'
  change: FigureChange
}

/** One figure as it was and as it is, as printed; a dash where a release does not state it. */
export const ChangeLine = ({ sort, change }: Props) => {
  const t = useT()
  const words = useChangeWords()
  const place = [words.project(change), words.region(change), formatYears(change.from, change.to)]
  const text = (figure: FigureChange['before']) =>
    figure?.printed ? printedText(figure) : t('figure.missing')
  return (
    <li data-sort={sort}>
      <b>{t(`since.${sort}`)}</b> {place.filter(Boolean).join(' · ')} · {words.what(change).join(' ')}
      <span className={styles.figures}>
        <del>{text(change.before)}</del> → <ins>{text(change.after)}</ins>
      </span>
    </li>
  )
}
