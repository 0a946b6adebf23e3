import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useContext } from 'react'
import { LanguageContext } from '../../app/preferences.ts'
import { useT } from '../../i18n/use-t.ts'
import { examples } from './examples.ts'
import styles from './query.module.css'

/** Questions to begin with. One opens in place of another, but never over what the reader wrote. */
export const Shelf = () => {
  const t = useT()
  const language = useContext(LanguageContext)
  const { addTab, run } = useGraphiQLActions()
  const [queryEditor, variableEditor] = useGraphiQL(
    ({ queryEditor, variableEditor }) => [queryEditor, variableEditor] as const,
  )
  const current = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query ?? '')
  const open = (query: string) => {
    const now = queryEditor?.getValue() ?? ''
    const isOwn = now.trim() !== '' && !examples.some((example) => example.query === now)
    if (isOwn) addTab()
    variableEditor?.setValue('')
    queryEditor?.setValue(query)
    run()
  }
  return (
    <section className={styles.shelf} aria-label={t('query.examples')}>
      <h2>{t('query.examples')}</h2>
      <ol>
        {examples.map(({ id, query, [language]: { title, description } }) => (
          <li key={id}>
            <button type="button" aria-current={query === current} onClick={() => open(query)}>
              <strong>{title}</strong>
              <span>{description}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
