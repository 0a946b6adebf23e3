import { type ReactNode, useEffect } from 'react'
import { FilterBar } from '../filters/filter-bar.tsx'
import { useT } from '../i18n/use-t.ts'
import styles from './page.module.css'

interface Props {
  title: string
  lead?: string
  /** False on a page whose content the filters do not narrow. */
  filters?: boolean
  children: ReactNode
}

/** A page's frame: the question it answers, the filters, then its parts one under the other. */
export const Page = ({ title, lead, filters = true, children }: Props) => {
  const t = useT()
  useEffect(() => {
    document.title = `${title} · ${t('brand.name')}`
  }, [title, t])
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {filters && <FilterBar />}
      <div className={styles.body}>{children}</div>
    </>
  )
}
