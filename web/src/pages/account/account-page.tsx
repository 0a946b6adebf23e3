import { useViewer } from '../../app/use-viewer.ts'
import { CardGrid } from '../../components/card.tsx'
import { Page } from '../../components/page.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useT } from '../../i18n/use-t.ts'
import { AuditCard } from './audit-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { SignInCard } from './sign-in-card.tsx'
import { TokensCard } from './tokens-card.tsx'
import { UsersCard } from './users-card.tsx'
import { WhoCard } from './who-card.tsx'

/** Signing in, and what belongs to who has: sessions, keys for scripts; for administrators users and the audit log. */
export const AccountPage = () => {
  const t = useT()
  const viewer = useViewer()
  const isKnown = viewer !== undefined && viewer.id !== null
  return (
    <Page
      title={t(isKnown ? 'account.title' : 'account.title.signIn')}
      lead={t('account.lead')}
      filters={false}
    >
      {!viewer && <Skeleton height={320} />}
      {viewer && !isKnown && (
        <CardGrid>
          <SignInCard />
        </CardGrid>
      )}
      {viewer && isKnown && (
        <CardGrid>
          <WhoCard viewer={viewer} />
          <PasswordCard />
          <SessionsCard />
          <TokensCard viewer={viewer} />
          {viewer.may.includes('MANAGE_USERS') && <UsersCard />}
          {viewer.may.includes('READ_AUDIT') && <AuditCard />}
        </CardGrid>
      )}
    </Page>
  )
}
