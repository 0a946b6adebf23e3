import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Search } from '../../filters/search.ts'
import type { Key } from '../../i18n/translate.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import { FormDownload } from './form-download.tsx'
import type { Project } from './use-data.ts'
import { wholeTables } from './whole-tables.ts'

const files: readonly { path: string; label: Key; note: Key | null }[] = [
  { path: '/files/release.xlsx', label: 'data.downloads.book', note: null },
  { path: '/files/release.zip', label: 'data.downloads.zip', note: 'data.downloads.zip.note' },
  { path: '/files/template.xlsx', label: 'data.downloads.template', note: 'data.downloads.template.note' },
]

/** What can be taken away: the schema, whole tables, and questions to begin with. */
export const DownloadsCard = ({ projects, release }: { projects: readonly Project[]; release: string }) => {
  const t = useT()
  return (
    <Card
      anchor="downloads"
      title={t('data.downloads.title', { tables: wholeTables.length })}
      subtitle={t('data.downloads.subtitle')}
    >
      <h3>{t('data.downloads.form')}</h3>
      <FormDownload projects={projects} release={release} />
      <p className={styles.note}>{t('data.downloads.form.note')}</p>
      <ul className={styles.downloads}>
        {files.map(({ path, label, note }) => (
          <li key={path}>
            <a href={`${path}?release=${release}`} download>
              <Icon name="download" />
              {t(label)}
            </a>
            {note && <small>{t(note)}</small>}
          </li>
        ))}
        <li>
          <a href="/schema.graphql" download="schema.graphql">
            <Icon name="download" />
            {t('data.downloads.schema')}
          </a>
          <small>{t('data.downloads.schema.note')}</small>
        </li>
        {wholeTables.map(({ id, query }) => (
          <li key={id}>
            <Link
              to="/query"
              search={(before: Search): Search => ({ ...carried(before), query })}
              preload={false}
            >
              <Icon name="query" />
              {t(`data.downloads.${id}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/query" search={carried} preload={false}>
            <Icon name="shelf" />
            {t('data.downloads.examples')}
          </Link>
          <small>{t('data.downloads.examples.note')}</small>
        </li>
      </ul>
    </Card>
  )
}
