import { ROLES, type Role } from 'schema/database/terms.ts'

/** The lower of two roles: a token does no more than who made it, even after that person's role was lowered. */
export const lower = (one: Role, other: Role): Role =>
  ROLES.indexOf(one) <= ROLES.indexOf(other) ? one : other

export const isAtMost = (role: Role, limit: Role): boolean => lower(role, limit) === role
