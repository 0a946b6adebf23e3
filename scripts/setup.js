// What every verb needs before it can run: the right Node, the packages, the built dashboard.
// Only Node's own modules, here and in the other scripts: in a fresh clone there is nothing else.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.js'
import { run } from './run.js'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const inRoot = (path) => join(root, path)

const PNPM = 'pnpm@12.21.0'
const PACKAGES = ['schema', 'server', 'web', 'seeds', 'test']
const MANIFESTS = ['package.json', ...PACKAGES.map((name) => `${name}/package.json`)]
const LOCKED = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...MANIFESTS]

/** Ends the process with one sentence. */
export const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Jixiao needs Node 20.19 or newer and this is ${process.versions.node}: install one from nodejs.org.`)
}

/** Installs the packages, unless nothing that they depend on has changed since the last time. */
export const install = () =>
  unlessDone('install', {
    announcement: 'Installing packages (a minute or two the first time)',
    // The compiled database driver is of one machine: a folder that was copied over is installed anew.
    about: `${process.platform} ${process.arch} ${PNPM}`,
    inputs: LOCKED,
    outputs: ['node_modules/.bin', ...PACKAGES.map((name) => `${name}/node_modules`)],
    work: () =>
      run('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--prod=false'], {
        cwd: root,
        env: { CI: 'true' },
        quiet: true,
      }),
  })

/** Builds the dashboard, unless none of its sources has changed since the last time. */
export const build = () =>
  unlessDone('build', {
    announcement: 'Building the dashboard',
    inputs: [...LOCKED, 'web', 'schema/graphql', 'seeds/geo'],
    outputs: ['web/dist/index.html', 'web/src/generated/graphql.ts'],
    work: async () => {
      const typed = await inWeb('graphql-codegen', ['--config', 'codegen.ts'])
      return typed === 0 ? inWeb('vite', ['build']) : typed
    },
  })

/** A tool of the dashboard's, by itself: a newcomer has no pnpm on the path. */
const inWeb = (tool, args) =>
  run(inRoot(`web/node_modules/.bin/${tool}`), args, { cwd: inRoot('web'), quiet: true })

const unlessDone = async (name, { announcement, about = '', inputs, outputs, work }) => {
  const stamp = inRoot(`node_modules/.jixiao-${name}`)
  const wanted = `${await fingerprint(root, inputs)} ${about}`
  const done = await readFile(stamp, 'utf8').catch(() => '')
  if (done === wanted && outputs.every((path) => existsSync(inRoot(path)))) return

  const code = await step(announcement, work)
  if (code !== 0) fail(`${announcement}: failed, for the reason above.`)
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, wanted)
}

/** Says what goes on and how long it took, in one line. The work is quiet unless it fails. */
export const step = async (announcement, work) => {
  process.stdout.write(`${announcement} … `)
  const started = Date.now()
  const code = await work()
  if (code === 0) console.log(seconds(started))
  return code
}

export const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`
