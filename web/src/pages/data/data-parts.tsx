import { Link } from '@tanstack/react-router'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'

/** The page's parts; each is the anchor of its card. */
export type DataPart = 'documents' | 'releases' | 'coverage' | 'downloads' | 'profiles' | 'import'

/** The way to each part of a long page, in the order in which they stand. */
export const DataParts = ({ parts }: { parts: readonly DataPart[] }) => {
  const t = useT()
  return (
    <nav className={styles.parts} aria-label={t('data.parts')} data-print="hide">
      {parts.map((part) => (
        <Link key={part} to="." hash={part} search={(before: Search): Search => before}>
          {t(`data.part.${part}`)}
        </Link>
      ))}
    </nav>
  )
}
