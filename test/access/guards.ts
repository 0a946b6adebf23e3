import type { Operation } from 'server/access/may.ts'

/**
 * Who gets through: everybody, even where reading needs a sign-in; who may do an operation; who has signed in. A new route or
 * a new question has to be put here, so that nobody opens one without having thought of it.
 */
export type Guard = 'OPEN' | Operation | 'SIGNED_IN'

export const ROUTES: Record<string, Guard> = {
  'GET /health': 'OPEN',
  'GET /auth/ways': 'OPEN',
  'POST /auth/sign-in': 'OPEN',
  'POST /auth/sign-out': 'OPEN',
  'GET /auth/oidc': 'OPEN',
  'GET /auth/callback/oidc': 'OPEN',
  'POST /auth/password': 'SIGNED_IN',
  'POST /tokens': 'SIGNED_IN',
  'DELETE /tokens/:id': 'SIGNED_IN',
  'DELETE /sessions/:id': 'SIGNED_IN',
  'POST /users': 'MANAGE_USERS',
  'POST /users/:id/role': 'MANAGE_USERS',
  'POST /users/:id/password': 'MANAGE_USERS',
  'DELETE /users/:id/sessions': 'MANAGE_USERS',
  'DELETE /users/:id': 'MANAGE_USERS',
  'POST /findings/:id/answer': 'EXPLAIN',
  'DELETE /findings/:id/answer': 'EXPLAIN',
  'POST /import': 'IMPORT',
  'DELETE /import/:id': 'IMPORT',
  'POST /import/:id/publish': 'PUBLISH',
  'POST /import/:id/return': 'PUBLISH',
  'GET /import/:id/file': 'READ_DRAFTS',
  'POST /releases/:release/restore': 'WITHDRAW',
  'GET /graphql': 'READ',
  'POST /graphql': 'READ',
  'PUT /graphql': 'READ',
  'PATCH /graphql': 'READ',
  'DELETE /graphql': 'READ',
  'OPTIONS /graphql': 'READ',
  'POST /graphql/cost': 'READ',
  'GET /schema.graphql': 'READ',
  'GET /allocation.xlsx': 'READ',
  'GET /embed.json': 'OPEN',
  'GET /files/template.xlsx': 'READ',
  'GET /files/release.xlsx': 'READ',
  'GET /files/release.zip': 'READ',
  'GET /files/official-form.xlsx': 'READ',
}

/** The questions that not everybody may ask, each with a way to ask it. All others are READ, and listed by name. */
export const GUARDED_QUESTIONS: Record<string, { operation: Operation; query: string }> = {
  users: { operation: 'MANAGE_USERS', query: '{ users { id email } }' },
  imports: { operation: 'READ_DRAFTS', query: '{ imports { id } }' },
  import: { operation: 'READ_DRAFTS', query: '{ import(id: "made-up:own") { id } }' },
  auditLog: { operation: 'READ_AUDIT', query: '{ auditLog(first: 1) { nodes { id } } }' },
}

export const PUBLIC_QUESTIONS = [
  ...[
    'allocation',
    'attention',
    'attentionRules',
    'checks',
    'compareRegions',
    'documents',
    'findings',
    'filterOptions',
  ],
  ...[
    'funds',
    'indicator',
    'indicators',
    'outdatedProjects',
    'performance',
    'programmes',
    'project',
    'projects',
  ],
  ...[
    'region',
    'regions',
    'release',
    'releaseChanges',
    'releases',
    'result',
    'results',
    'schemes',
    'transfers',
    'viewer',
    'year',
    'years',
  ],
]
