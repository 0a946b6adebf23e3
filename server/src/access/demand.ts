import { AppError } from '../errors.ts'
import { may, type Operation } from './may.ts'
import type { Viewer } from './viewer.ts'

/** How a refusal names what was refused. */
const DEEDS: Record<Operation, string> = {
  READ: 'read this',
  READ_DRAFTS: 'read what is not yet published',
  IMPORT: 'import a report',
  PUBLISH: 'publish',
  WITHDRAW: 'withdraw a release',
  EXPLAIN: 'answer a finding',
  MANAGE_USERS: 'manage users',
  READ_AUDIT: 'read the audit log',
}

/**
 * Lets pass who may do it.
 * @param where as `may` takes it
 * @throws AppError SIGN_IN_NEEDED (401) for who has not signed in, NOT_ALLOWED (403) for who has
 */
export function demand(viewer: Viewer, operation: Operation, where?: readonly string[]): void {
  if (may(viewer, operation, where)) return
  if (viewer.id === null) throw signInNeeded(`To ${DEEDS[operation]}, sign in first.`)
  const elsewhere = where !== undefined && may(viewer, operation)
  throw new AppError(
    'NOT_ALLOWED',
    elsewhere
      ? `You may ${DEEDS[operation]} in ${viewer.region} and below it, not in ${where[0]}.`
      : `As ${viewer.role} you may not ${DEEDS[operation]}.`,
    {
      hint: elsewhere
        ? 'Ask an editor of that region, or an administrator.'
        : 'Ask an administrator for the role that you need.',
      status: 403,
    },
  )
}

export const signInNeeded = (message: string): AppError =>
  new AppError('SIGN_IN_NEEDED', message, {
    hint: 'Sign in on the page /account, or send a token: authorization: Bearer …',
    status: 401,
  })
