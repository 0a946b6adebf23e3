import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '../support/stores.ts'
import { served } from './served.ts'

const run = promisify(execFile)

/** What each snippet prints, by a piece of its code. Figures as in the report. */
const PRINTS: { code: string; prints: RegExp[] }[] = [
  {
    code: 'format=csv',
    prints: [
      /^\uFEFFproject\.shortName,source,budget,executed,executionRate\r\n/,
      /苗岭山脉示范工程,CENTRAL,29000,24533\.32,0\.84597/,
    ],
  },
  { code: 'persistedQuery', prints: [/"budget":39700/, /"budget":25091\.91/, /unchanged: 304/] },
  {
    code: 'await fetch',
    prints: [/采坑治理面积 ≥1017\.64 957\.86 94\.13 %/, /土地复垦利用率 ≥90 86\.87 96\.52 %/],
  },
  {
    code: 'urllib',
    prints: [/release 1/, /黔东南苗族侗族自治州 1\.68\n六盘水市 1\.43\n黔南布依族苗族自治州 1\.22/],
  },
]

const RUNNERS: Record<string, { command: string; file: string; flags?: string[] }> = {
  sh: { command: 'bash', file: 'snippet.sh' },
  js: { command: process.execPath, file: 'snippet.mjs' },
  python: { command: 'python3', file: 'snippet.py', flags: ['-X', 'utf8'] },
}

/** The blocks of the README that are marked `api-snippet`. */
async function snippets(): Promise<{ language: string; code: string }[]> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  return [...readme.matchAll(/^```(\w+) api-snippet\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }))
}

describe('the snippets of the README', async () => {
  const { app } = await served()
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const all = await snippets()
  const folder = await freshFolder()

  it('are there for curl, Node and Python', () => {
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['sh', 'js', 'python']))
  })

  it.each(PRINTS)('prints what it should: $code', async ({ code, prints }) => {
    const snippet = all.find((candidate) => candidate.code.includes(code))
    const { command, file, flags = [] } = RUNNERS[snippet?.language ?? ''] ?? {}
    if (!snippet || !command || !file) throw new Error(`No snippet has ${code}.`)
    const path = join(folder, file)
    await writeFile(path, snippet.code.replaceAll('http://localhost:4000', address))
    const { stdout } = await run(command, [...flags, path])
    for (const print of prints) expect(stdout).toMatch(print)
  })
})
