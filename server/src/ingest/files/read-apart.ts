import { type ChildProcess, fork } from 'node:child_process'
import { resolve as absolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileRead, nothingRead } from './file-read.ts'
import { FILE_LIMITS, type FileLimits } from './limits.ts'
import type { ReadOptions, ReadProgress } from './read-file.ts'

/** What the reading process is told, and what it tells. */
export interface ReadOrder {
  path: string
  name: string
  options: Omit<ReadOptions, 'onProgress'>
}
export type ReadNews =
  | { news: 'PROGRESS'; progress: ReadProgress }
  | { news: 'READ'; read: FileRead }
  | { news: 'FAILED'; reason: string }

export interface ApartOptions extends ReadOptions {
  /** Stops the reading; it then counts as failed. */
  signal?: AbortSignal
}

const CHILD = fileURLToPath(new URL('read-child.ts', import.meta.url))
/** Where the compiler of TypeScript is found, which the child loads as the server does. */
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/**
 * Reads a file in a process of its own, so that no file, however made, can stop or fill the server. Never rejects for a
 * file's sake: a crash, too much time or too much memory is a problem of the file.
 * @param path where the file is kept; @param name what its sender calls it
 */
export function readApart(path: string, name: string, options: ApartOptions = {}): Promise<FileRead> {
  const { limits = FILE_LIMITS, reference, region, onProgress, signal } = options
  const child = fork(CHILD, [], {
    cwd: ROOT,
    execArgv: ['--import', '@oxc-node/core/register', `--max-old-space-size=${limits.memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // The child needs no settings, and so gets no secrets.
    env: {},
  })
  child.on('error', () => {})
  return new Promise((resolve) => {
    const end = (read: FileRead) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      // News that were on their way would be told after the end, to who may have closed the store by then.
      child.off('message', hear)
      stopChild(child)
      resolve(read)
    }
    const stop = () => end(failed(name, '读取被中止；请重新上传。', 'was not read to its end; send it again'))
    const hear = (message: unknown) => {
      const news = message as ReadNews
      if (news.news === 'PROGRESS') onProgress?.(news.progress)
      if (news.news === 'READ') end(news.read)
      if (news.news === 'FAILED') end(unreadable(name, news.reason))
    }
    const timer = setTimeout(() => end(tooSlow(name, limits)), limits.seconds * 1_000)
    signal?.addEventListener('abort', stop)
    child.on('message', hear)
    child.on('close', (_code, ending) => end(crashed(name, ending, limits)))
    if (signal?.aborted) return stop()
    const order: ReadOrder = { path: absolute(path), name, options: { limits, reference, region } }
    child.send(order, () => {})
  })
}

function stopChild(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

const failed = (name: string, zh: string, en: string): FileRead =>
  nothingRead([{ sheet: name, row: null, column: null, messageZh: zh, messageEn: en }])

const tooSlow = (name: string, { seconds }: FileLimits) =>
  failed(
    name,
    `${seconds} 秒内没有读完；请删去多余的工作表、格式和图片，或分成几个文件。`,
    `took longer than ${seconds} s to read; delete what is not needed, or split it`,
  )

/** V8 ends a process that wants more memory than it may have by SIGABRT (or SIGTRAP). */
const crashed = (name: string, ending: NodeJS.Signals | null, { memory }: FileLimits) =>
  ending === 'SIGABRT' || ending === 'SIGTRAP' || ending === 'SIGILL'
    ? failed(
        name,
        `读取所需内存超过 ${memory} MB；请删去多余的内容，或分成几个文件。`,
        `needs more than ${memory} MB of memory to be read; delete what is not needed, or split it`,
      )
    : unreadable(name, `ended by ${ending ?? 'itself'}`)

const unreadable = (name: string, reason: string) =>
  failed(
    name,
    '这个文件无法读取；请用表格软件打开后另存为新的 .xlsx 再上传。',
    `could not be read (${reason}); open it, save it as a new .xlsx and send that`,
  )
