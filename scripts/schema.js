// npm run schema: the GraphQL schema from the server's types, and the dashboard's types from that schema.
// With --check it fails where the committed files are not what comes out.

import { fingerprint } from './fingerprint.js'
import { run } from './run.js'
import { checkNode, fail, inRoot, root } from './setup.js'

const GENERATED = ['schema/graphql/schema.graphql', 'web/src/generated']

checkNode()
const before = await fingerprint(root, GENERATED)
const emitted = await run(
  process.execPath,
  ['--import', '@oxc-node/core/register', 'server/src/emit-schema.ts'],
  { cwd: root, quiet: true },
)
if (emitted !== 0) fail('The schema could not be emitted, for the reason above.')
const typed = await run(inRoot('web/node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], {
  cwd: inRoot('web'),
  quiet: true,
})
if (typed !== 0) fail("The dashboard's types could not be generated, for the reason above.")
if (process.argv.includes('--check') && (await fingerprint(root, GENERATED)) !== before) {
  fail(`${GENERATED.join(' and ')} were not fresh. They are now: look at the difference and commit it.`)
}
