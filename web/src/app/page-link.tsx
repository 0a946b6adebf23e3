import { Link } from '@tanstack/react-router'
import { Icon } from '../components/icon.tsx'
import { useT } from '../i18n/use-t.ts'
import { carried, type Destination } from './navigation.ts'
import styles from './page-links.module.css'

/** One page in the rail, in the phone's bar, or behind "more". */
export const PageLink = ({ destination }: { destination: Destination }) => {
  const { to, label, icon, more } = destination
  const t = useT()
  return (
    <Link
      to={to}
      search={carried}
      activeOptions={{ exact: true, includeSearch: false }}
      className={styles.link}
      data-more={more}
    >
      <Icon name={icon} size={18} />
      <span>{t(label)}</span>
    </Link>
  )
}
