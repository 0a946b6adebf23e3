import type { Question } from './question.ts'

export const snippetKinds = ['curl', 'fetch', 'python'] as const
export type SnippetKind = (typeof snippetKinds)[number]

/** The question as a command or program that asks the same from outside. */
export const snippetOf = (kind: SnippetKind, question: Question, origin: string): string =>
  ({ curl, fetch: script, python })[kind](question, `${origin}/graphql`)

const curl = (question: Question, url: string) =>
  `curl ${inShell(url)} \\
  -H 'content-type: application/json' \\
  --data-binary ${inShell(JSON.stringify(bodyOf(question)))}
`

const script = ({ query, variables, operationName }: Question, url: string) =>
  `const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: ${inTemplate(query)},
    variables: ${JSON.stringify(variables)},${operationName ? `\n    operationName: ${JSON.stringify(operationName)},` : ''}
  }),
})
const { data, errors } = await response.json()
if (errors) throw new Error(errors[0].message)
console.log(JSON.stringify(data, null, 2))
`

const python = ({ query, variables, operationName }: Question, url: string) =>
  `import json
from urllib.request import Request, urlopen

query = ${inPython(query)}
variables = json.loads(${inPython(JSON.stringify(variables))})

body = json.dumps({"query": query, "variables": variables${operationName ? `, "operationName": ${JSON.stringify(operationName)}` : ''}}).encode()
request = Request(${JSON.stringify(url)}, body, {"content-type": "application/json"})
with urlopen(request) as response:
    answer = json.load(response)
if answer.get("errors"):
    raise SystemExit(answer["errors"][0]["message"])
print(json.dumps(answer["data"], ensure_ascii=False, indent=2))
`

const bodyOf = ({ query, variables, operationName }: Question) => ({
  query,
  variables,
  ...(operationName && { operationName }),
})

/** Within single quotes a shell reads everything as it stands, but the quote itself. */
const inShell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const inTemplate = (text: string) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``

/** Every quote is escaped, so that neither three in a row nor one at the end closes the text. */
const inPython = (text: string) => `"""${text.replace(/[\\"]/g, '\\$&')}"""`
