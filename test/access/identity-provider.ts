import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'
import { freePort } from '../support/free-port.ts'

/** Somebody at the identity provider, with the claims that it makes of them. */
export interface Known {
  email: string
  email_verified: boolean
  name: string
  roles?: readonly string[]
}

export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who signs in there next. */
  next(account: string): void
  close(): Promise<void>
}

/** Ten, in seconds. */
const MINUTES = 600

/** A real OpenID Connect provider on this machine, whose people are always signed in there. */
export async function identityProvider(
  people: Readonly<Record<string, Known>>,
  callback: string,
): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${await freePort()}`
  const client = { client_id: 'jixiao', client_secret: 'a secret between the two, long enough' }
  let account = Object.keys(people)[0] ?? ''
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [callback] }],
    claims: { openid: ['sub', 'roles'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
    ttl: { Interaction: MINUTES, Grant: MINUTES, Session: MINUTES, AccessToken: MINUTES, IdToken: MINUTES },
    cookies: { keys: ['of this test'] },
  })
  const server = createServer(async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
    const { params } = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: account, clientId: client.client_id })
    grant.addOIDCScope(String(params.scope))
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { login: { accountId: account }, consent })
  })
  server.listen(Number(new URL(issuer).port), '127.0.0.1')
  await once(server, 'listening')
  return {
    issuer,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    next: (name) => {
      account = name
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
