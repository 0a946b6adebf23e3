// npm start: from a clone to the dashboard. Each step is skipped where there is nothing to do.
import { run } from './run.js'
import { build, checkNode, install, root, step } from './setup.js'

checkNode()
await install()
await build()

process.env.NODE_ENV ??= 'production'
const load = ['--import', '@oxc-node/core/register', 'seeds/main.ts']
const code = await step('Loading the report', () => run(process.execPath, load, { cwd: root, quiet: true }))
if (code !== 0) process.exit(code)

// In this very process, so that signals and the exit code need no carrying.
process.chdir(root)
await import('@oxc-node/core/register')
await import('../server/src/main.ts')
