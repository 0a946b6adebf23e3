import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { carried } from '../../app/navigation.ts'
import { codeOf, defaultSeconds, knownViews, readViews, writeViews } from '../../app/present-views.ts'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './present.module.css'

const paces = [10, 20, 40, 60, 120]

/** What a wall screen shows and how long; its link starts it. */
export const PresentPage = () => {
  const t = useT()
  const [chosen, setChosen] = useState<readonly string[]>(() => readViews('').map(codeOf))
  const [seconds, setSeconds] = useState(defaultSeconds)
  const toggle = (code: string) =>
    setChosen((before) => (before.includes(code) ? before.filter((one) => one !== code) : [...before, code]))
  const views = chosen.flatMap((code) => knownViews.find((view) => codeOf(view) === code) ?? [])
  const [first] = views
  return (
    <Page title={t('present.title')} lead={t('present.lead')}>
      <Card title={t('present.choose', { count: views.length })} subtitle={t('present.choose.hint')}>
        <ul className={styles.views}>
          {knownViews.map((view) => {
            const code = codeOf(view)
            const place = chosen.indexOf(code)
            return (
              <li key={code}>
                <label className={styles.view}>
                  <input type="checkbox" checked={place >= 0} onChange={() => toggle(code)} />
                  {t(view.label)}
                  {place >= 0 && <small>{t('present.place', { place: place + 1 })}</small>}
                </label>
              </li>
            )
          })}
        </ul>
        <label className={styles.pace}>
          {t('present.seconds')}
          <select value={seconds} onChange={({ target }) => setSeconds(Number(target.value))}>
            {paces.map((pace) => (
              <option key={pace} value={pace}>
                {t('present.seconds.value', { seconds: pace })}
              </option>
            ))}
          </select>
        </label>
        {first && (
          <p>
            <Link
              to={first.path}
              search={(search) => ({
                ...carried(search),
                ...first.search,
                present: writeViews(views),
                seconds: seconds === defaultSeconds ? '' : String(seconds),
              })}
              className={styles.start}
            >
              <Icon name="screen" /> {t('present.start')}
            </Link>
          </p>
        )}
        <p className={styles.help}>{t('present.keys')}</p>
      </Card>
    </Page>
  )
}
