import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { regionByCode } from '../regions/region.ts'
import type { Region } from '../regions/region.type.ts'
import type { Snapshot } from '../snapshot.ts'
import { demand } from './demand.ts'
import { Session, Token } from './own.type.ts'
import { User } from './user.type.ts'
import { selectSessions, selectTokens, selectUsers } from './users.queries.ts'
import { ViewerType } from './viewer.type.ts'

@Resolver(() => User)
export class UsersResolver {
  @Query(() => [User], {
    description: 'Everybody who can sign in, by e-mail address. For administrators: others get NOT_ALLOWED.',
  })
  async users(@Ctx() { viewer, db, snapshot }: Context): Promise<User[]> {
    demand(viewer, 'MANAGE_USERS')
    return (await selectUsers(db)).map(({ region_code, created_at, signed_in_at, ...user }) => ({
      ...user,
      region: regionIn(snapshot, region_code),
      createdAt: created_at,
      signedInAt: signed_in_at,
    }))
  }
}

@Resolver(() => ViewerType)
export class OwnResolver {
  @FieldResolver(() => [Session], { description: "The viewer's sessions that hold, the newest first." })
  async sessions(@Root() { id }: ViewerType, @Ctx() { db }: Context): Promise<Session[]> {
    if (id === null) return []
    const rows = await selectSessions(db, id, new Date().toISOString())
    return rows.map(({ created_at, expires_at, user_agent, ...session }) => ({
      ...session,
      createdAt: created_at,
      expiresAt: expires_at,
      browser: user_agent,
    }))
  }

  @FieldResolver(() => [Token], { description: "The viewer's tokens that hold, by name." })
  async tokens(@Root() { id }: ViewerType, @Ctx() { db, snapshot }: Context): Promise<Token[]> {
    if (id === null) return []
    const rows = await selectTokens(db, id, new Date().toISOString())
    return rows.map((row) => ({
      ...{ id: row.token_id, name: row.name, role: row.role, region: regionIn(snapshot, row.region_code) },
      ...{ createdAt: row.created_at, expiresAt: row.expires_at, lastUsedAt: row.last_used_at },
    }))
  }
}

/** A region that no release knows yet is not named. */
const regionIn = (snapshot: Snapshot, code: string | null): Region | null =>
  code === null || !snapshot.regions.has(code) ? null : regionByCode(snapshot, code)
