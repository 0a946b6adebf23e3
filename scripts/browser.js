import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ask, run } from './run.js'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a browser of the Chromium family, installed from the distribution where there is none and we may.
 * Chinese fonts come along: without them the pages would be measured on empty boxes.
 * `CHROMIUM_PATH` overrules the search.
 * @returns undefined where no browser can be had
 */
export const findBrowser = async () => {
  const configured = process.env.CHROMIUM_PATH
  if (configured) return existsSync(configured) ? configured : undefined

  const wanted = []
  if (!installed()) wanted.push('chromium')
  if (process.platform === 'linux' && !(await ask('fc-list', [':lang=zh']))) wanted.push('fonts-noto-cjk')
  if (wanted.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) await installPackages(wanted)
  return installed()
}

const installed = () => COMMANDS.map(onPath).find(Boolean) ?? ELSEWHERE.find((path) => existsSync(path))

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path))

const installPackages = async (names) => {
  console.log(`Installing ${names.join(' and ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, quiet: true })
  await run('apt-get', ['install', '-y', '-qq', ...names], { env, quiet: true })
}
