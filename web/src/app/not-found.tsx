import { Link } from '@tanstack/react-router'
import { Card } from '../components/card.tsx'
import { Page } from '../components/page.tsx'
import { useT } from '../i18n/use-t.ts'
import { carried, destinations } from './navigation.ts'
import styles from './not-found.module.css'

/** There is no such page; here are those that there are, with the question that each answers. */
export const NotFound = () => {
  const t = useT()
  return (
    <Page title={t('state.notFound')} lead={t('state.notFound.hint')} filters={false}>
      <Card title={t('state.notFound.pages')}>
        <ul className={styles.pages}>
          {destinations.map(({ to, label, question }) => (
            <li key={to}>
              <Link to={to} search={carried}>
                {t(label)}
              </Link>{' '}
              <span>{t(question)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  )
}
