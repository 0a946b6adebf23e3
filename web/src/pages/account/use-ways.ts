import { useEffect, useState } from 'react'
import { send } from '../../app/send.ts'

export interface Ways {
  /** The identity provider's name and where it is asked; null where there is none. */
  oidc: { name: string; href: string } | null
}

/** How one can sign in here besides by password; none until the server has said. */
export const useWays = (): Ways => {
  const [ways, setWays] = useState<Ways>({ oidc: null })
  useEffect(() => {
    let current = true
    send('GET', '/auth/ways').then(
      (answer) => current && setWays({ oidc: oidcOf(answer) }),
      // Without an answer the password's form stands, and says what is wrong when it is sent.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  return ways
}

const oidcOf = (answer: unknown): Ways['oidc'] => {
  if (typeof answer !== 'object' || answer === null || !('oidc' in answer)) return null
  const { oidc } = answer
  if (typeof oidc !== 'object' || oidc === null || !('name' in oidc) || !('href' in oidc)) return null
  return { name: String(oidc.name), href: String(oidc.href) }
}
