import { Link } from '@tanstack/react-router'
import { Icon } from '../components/icon.tsx'
import { useT } from '../i18n/use-t.ts'
import { carried } from './navigation.ts'
import styles from './page-links.module.css'
import { useViewer } from './use-viewer.ts'

/** The way to the own account: who is signed in, or the way to sign in. */
export const AccountLink = () => {
  const t = useT()
  const viewer = useViewer()
  return (
    <Link to="/account" search={carried} className={styles.link}>
      <Icon name="person" size={18} />
      <span>{viewer?.name ?? t('account.signIn')}</span>
    </Link>
  )
}
