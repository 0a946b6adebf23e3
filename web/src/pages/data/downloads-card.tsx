import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import { wholeTables } from './whole-tables.ts'

/** What can be taken away: the schema, whole tables, and questions to begin with. */
export const DownloadsCard = () => {
  const t = useT()
  return (
    <Card title={t('data.downloads.title')} subtitle={t('data.downloads.subtitle')} span={5}>
      <ul className={styles.downloads}>
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
