// Publishes the small made-up programme, as an import beside the load does. Argument: the store.
import { connect } from 'schema/database/connect.ts'
import { loadScale } from 'seeds/load.ts'

const store = await connect(process.argv[2] ?? '')
await loadScale(store, 'small', () => {})
await store.close()
