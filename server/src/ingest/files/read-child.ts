import type { ReadNews, ReadOrder } from './read-apart.ts'
import { readFile } from './read-file.ts'

/** The reading process: one order, one answer, then it ends. */
process.once('message', (message) => {
  const { path, name, options } = message as ReadOrder
  readFile(path, name, { ...options, onProgress: (progress) => tell({ news: 'PROGRESS', progress }) }).then(
    (read) => tell({ news: 'READ', read }),
    (error: unknown) =>
      tell({ news: 'FAILED', reason: error instanceof Error ? error.message : String(error) }),
  )
})

function tell(news: ReadNews): void {
  process.send?.(news)
}
