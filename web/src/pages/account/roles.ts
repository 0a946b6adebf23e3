import type { Role } from '../../generated/graphql.ts'

/** From the least to the most. */
export const roles: readonly Role[] = ['PUBLIC', 'ANALYST', 'EDITOR', 'ADMIN']

/** The roles that somebody with `role` can hand on. */
export const upTo = (role: Role): readonly Role[] => roles.slice(0, roles.indexOf(role) + 1)

/** A text that an answer holds under a name; empty where it does not. */
export const textOf = (answer: unknown, name: string): string => {
  if (typeof answer !== 'object' || answer === null) return ''
  const found = Object.entries(answer).find(([key]) => key === name)?.[1]
  return typeof found === 'string' ? found : ''
}
