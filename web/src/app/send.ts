/** A write that the server refused, or that did not reach it. */
export class WriteRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string | null,
    readonly values: Readonly<Record<string, number>> = {},
  ) {
    super(message)
  }
}

interface Answer {
  errors?: { message?: unknown; extensions?: { code?: unknown; hint?: unknown; values?: unknown } }[]
}

/**
 * Sends a write to one of the server's routes, in the name of who has signed in here. Answers what the server sends back; null without a body.
 * @throws WriteRefused with the server's code, sentence and hint
 */
export const send = async (
  method: 'POST' | 'DELETE' | 'GET',
  path: string,
  body?: object,
): Promise<unknown> => {
  const headers = body && { 'content-type': 'application/json' }
  const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) })
  const text = await response.text()
  const answer: unknown = text === '' ? null : parsed(text)
  if (!response.ok) throw refusalOf(answer, response.status)
  return answer
}

/** Why a write was refused, from the body of the answer. */
export const refusalOf = (answer: unknown, status: number): WriteRefused => {
  const [first] = isAnswer(answer) ? (answer.errors ?? []) : []
  const { code, hint, values } = first?.extensions ?? {}
  return new WriteRefused(
    typeof code === 'string' ? code : `HTTP_${status}`,
    typeof first?.message === 'string' ? first.message : `HTTP ${status}`,
    typeof hint === 'string' ? hint : null,
    numbersOf(values),
  )
}

/** The numbers that an error names, such as the megabytes that a file may have. */
export const numbersOf = (values: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values ?? {}).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  )

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'errors' in answer && Array.isArray(answer.errors)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Sends a file as the body of a request, and answers the id of the import that it became.
 * @param onSent told the share of its bytes that have left, 0 to 1; `fetch` does not say it
 * @param stop ends the sending: the server keeps nothing of a file that did not come whole
 * @throws WriteRefused with the server's code, sentence and hint; an AbortError where it was stopped
 */
export const sendFile = async (
  path: string,
  file: File,
  onSent: (share: number) => void,
  stop: AbortSignal,
): Promise<string> => {
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total)
    })
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }))
    // What fetch throws where nothing is reached.
    request.addEventListener('error', () => reject(new TypeError('Failed to send')))
    request.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')))
    stop.addEventListener('abort', () => request.abort())
    request.send(file)
  })
  const answer = parsed(text)
  if (status >= 400 || !isTaken(answer)) throw refusalOf(answer, status)
  return answer.import.id
}

const isTaken = (answer: unknown): answer is { import: { id: string } } =>
  typeof answer === 'object' &&
  answer !== null &&
  'import' in answer &&
  typeof answer.import === 'object' &&
  answer.import !== null &&
  'id' in answer.import
