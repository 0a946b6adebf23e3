// npm start: from a clone to the dashboard. The server migrates, loads the report and prints the address itself.
import { build, checkNode, install } from './setup.js'

checkNode()
await install()
await build()
process.env.NODE_ENV ??= 'production'
// In this very process, so that signals and the exit code need no carrying.
await import('@oxc-node/core/register')
await import('../server/src/main.ts')
