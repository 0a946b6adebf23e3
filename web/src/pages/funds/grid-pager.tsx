import { Icon } from '../../components/icon.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './grid.module.css'
import type { GridPages } from './grid-pages.ts'

interface Props {
  pages: GridPages<unknown>
  onPage: (page: number) => void
}

/** Which prefectures of many are shown, and the way to the others. */
export const GridPager = ({ pages: { page, count, total, rows }, onPage }: Props) => {
  const t = useT()
  if (count === 1) return null
  return (
    <nav className={styles.pager} aria-label={t('funds.grid.pages')} data-print="hide">
      <button type="button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        <Icon name="previous" size={14} />
        {t('funds.grid.previous')}
      </button>
      <span>
        {t('funds.grid.page', { page, count, rows: formatNumber(rows.length), total: formatNumber(total) })}
      </span>
      <button type="button" disabled={page === count} onClick={() => onPage(page + 1)}>
        {t('funds.grid.next')}
        <Icon name="next" size={14} />
      </button>
    </nav>
  )
}
