// pnpm dev: the server restarts and the dashboard reloads as their files change. Both stop together.
import { spawn } from 'node:child_process'
import { checkNode, inRoot, install, root } from './setup.js'

checkNode()
await install()

const port = process.env.PORT ?? '4000'
const server = spawn(
  process.execPath,
  ['--watch', '--import', '@oxc-node/core/register', 'server/src/main.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PORT: port } },
)
const web = spawn(inRoot('web/node_modules/.bin/vite'), [], {
  cwd: inRoot('web'),
  stdio: 'inherit',
  env: { ...process.env, API_URL: `http://localhost:${port}` },
})

const both = [server, web]
let stopping = false
const stop = () => {
  stopping = true
  for (const child of both) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const child of both) {
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
    stop()
  })
  child.on('exit', (code) => {
    if (!stopping) process.exitCode = code ?? 1
    stop()
  })
}
