// Directus on the roll-up. Argument: the folder of its packages; its settings stand in the environment.
import type { RequestListener } from 'node:http'
import { pathToFileURL } from 'node:url'
import { serve } from '../../contenders/serve.ts'
import { packagesOf } from '../install.ts'

const [folder = ''] = process.argv.slice(2)
const app: { default: () => Promise<RequestListener> } = await import(
  pathToFileURL(packagesOf(folder).resolve('@directus/api/app')).href
)
serve(await app.default())
