// PostGraphile 5 with aggregates on the roll-up. Arguments: the folder of its packages, the address of the database.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { report } from '../../contenders/serve.ts'
import { packagesOf } from '../install.ts'

interface Graphile {
  createServ(grafserv: unknown): { addTo(server: Server): Promise<void> }
}

const [folder = '', url = ''] = process.argv.slice(2)
const packages = packagesOf(folder)
const postgraphile: (preset: object) => Graphile = packages('postgraphile').postgraphile
const preset = {
  extends: [
    packages('postgraphile/presets/amber').PostGraphileAmberPreset,
    packages('@graphile/pg-aggregates').PgAggregatesPreset,
    packages('postgraphile-plugin-connection-filter').PostGraphileConnectionFilterPreset,
  ],
  pgServices: [packages('postgraphile/adaptors/pg').makePgService({ connectionString: url })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
}
const server = createServer()
await postgraphile(preset).createServ(packages('postgraphile/grafserv/node').grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => report((server.address() as AddressInfo).port))
