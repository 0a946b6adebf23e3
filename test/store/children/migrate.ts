// Migrates the store at the address it is given, and says which migrations it applied.
import { connect } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'

const store = await connect(process.argv[2] ?? '')
console.log(JSON.stringify(await migrate(store)))
await store.close()
