import { join } from 'node:path'
import type { Postgres } from '../../support/postgres.ts'
import type { Entry } from '../contender.ts'
import { rollUp } from '../roll-up.ts'
import { rollUpOnPostgres } from '../roll-up-postgres.ts'
import { processorOf } from '../server-processor.ts'
import type { BenchScale } from '../workloads.ts'
import { directusSettings, prepareDirectus } from './directus/prepare.ts'
import * as directus from './directus/questions.ts'
import { installPeer, nodeOf } from './install.ts'
import * as postgraphile from './postgraphile/questions.ts'

interface Field {
  scale: BenchScale
  /** Our store, whose very cells the peers get. */
  store: string
  cache: string
  postgres: Postgres
}

export const PEER_NAMES = {
  mercurius: 'Mercurius, JIT, own SQL',
  postgraphile: 'PostGraphile on the roll-up',
  directus: 'Directus on the roll-up',
} as const

/** The other ways to the same figures, by name. */
export const PEERS: Record<string, (field: Field) => Promise<Entry>> = {
  async mercurius({ scale, store, cache }) {
    const folder = await installPeer('mercurius', cache)
    const file = join(cache, `${scale}-roll-up.sqlite`)
    await rollUp(store, file)
    return { name: PEER_NAMES.mercurius, file: 'peers/mercurius/server.ts', args: [folder, file] }
  },
  async postgraphile({ scale, store, cache, postgres }) {
    const folder = await installPeer('postgraphile', cache)
    const file = join(cache, `${scale}-roll-up.sqlite`)
    await rollUp(store, file)
    return {
      name: PEER_NAMES.postgraphile,
      file: 'peers/postgraphile/server.ts',
      args: [folder, await rollUpOnPostgres(postgres.url, scale, file)],
      node: nodeOf(folder),
      question: postgraphile.questions,
      figures: postgraphile.figures,
      elsewhere: () => processorOf(postgres.pid),
    }
  },
  async directus({ scale, store, cache, postgres }) {
    const folder = await installPeer('directus', cache)
    const file = join(cache, `${scale}-roll-up.sqlite`)
    await rollUp(store, file)
    const url = await rollUpOnPostgres(postgres.url, scale, file)
    await prepareDirectus(folder, url)
    return {
      name: PEER_NAMES.directus,
      file: 'peers/directus/server.ts',
      args: [folder],
      settings: directusSettings(folder, url),
      headers: directus.HEADERS,
      question: directus.questions,
      figures: directus.figures,
      elsewhere: () => processorOf(postgres.pid),
    }
  },
}
