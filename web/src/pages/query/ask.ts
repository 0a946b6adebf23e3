import { Kind, parse } from 'graphql'
import { isRecord, type Question } from './question.ts'

/** What came back: the answer as the server wrote it, with what it says about itself. */
export interface Answer {
  question: Question
  data: unknown
  errors: AnswerError[]
  /** Points, as counted by the server; null where it did not get so far. */
  cost: number | null
  release: string | null
  /** Ids of the made-up programmes in it. */
  simulated: string[]
}
export interface AnswerError {
  message: string
  code: string | null
  hint: string | null
}
/** What a question would cost, told without asking it. */
export interface Cost {
  cost: number
  limit: number
  accepted: boolean
}
/** What the asked operation is called; undefined where it has no name. */
export const answerName = ({ question }: Answer): string | undefined =>
  question.operationName ?? /\bquery\s+(\w+)/.exec(question.query)?.[1]

export const fileFormats = ['csv', 'xlsx', 'json'] as const
export type FileFormat = (typeof fileFormats)[number]

const endpoint = '/graphql'

/** @returns the body as it was sent, for the editor, and the answer in it */
export const ask = async (question: Question): Promise<{ body: Record<string, unknown>; answer: Answer }> => {
  const response = await post(endpoint, question)
  const body = await bodyOf(response)
  const cost = response.headers.get('x-jixiao-cost')
  const answer = {
    question,
    data: body.data ?? null,
    errors: errorsIn(body),
    cost: cost === null ? null : Number(cost),
    release: response.headers.get('x-jixiao-release'),
    simulated: response.headers.get('x-jixiao-simulated')?.split(',') ?? [],
  }
  return { body, answer }
}

/** @returns the cost, or the mistake for which the question would be refused */
export const askCost = async (question: Question, signal: AbortSignal): Promise<Cost | AnswerError> => {
  const body = await bodyOf(await post(`${endpoint}/cost`, question, signal))
  const { cost, limit, accepted } = body
  if (typeof cost === 'number' && typeof limit === 'number')
    return { cost, limit, accepted: accepted === true }
  return errorsIn(body)[0] ?? { message: '', code: null, hint: null }
}

/** The answer as the server's file. An answer with an error in it is no file. */
export const askFile = async (question: Question, format: FileFormat): Promise<Blob | AnswerError> => {
  const response = await post(`${endpoint}?format=${format}`, question)
  if (response.ok) return response.blob()
  return errorsIn(await bodyOf(response))[0] ?? { message: response.statusText, code: null, hint: null }
}

/** The name is sent only if the document has an operation of that name: an editor may still remember the one before. */
export const questionOf = (
  query: string,
  variables: Record<string, unknown>,
  operationName?: string | null,
): Question => ({
  query,
  variables,
  ...(operationName && severalOperations(query, operationName) && { operationName }),
})

const severalOperations = (query: string, wanted: string) => {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    return (
      operations.length > 1 &&
      operations.some((node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === wanted)
    )
  } catch {
    return false
  }
}

const post = (url: string, question: Question, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, */*;q=0.9' },
    body: JSON.stringify(question),
    signal,
  })

const bodyOf = async (response: Response): Promise<Record<string, unknown>> => {
  const body: unknown = await response.json()
  return isRecord(body) ? body : {}
}

const errorsIn = ({ errors }: Record<string, unknown>): AnswerError[] =>
  Array.isArray(errors) ? errors.map(errorIn) : []

const errorIn = (error: unknown): AnswerError => {
  const extensions = inside(error, 'extensions')
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    message: text(inside(error, 'message')) ?? '',
    code: text(inside(extensions, 'code')),
    hint: text(inside(extensions, 'hint')),
  }
}

const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined)
