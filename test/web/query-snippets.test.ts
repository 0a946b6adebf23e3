import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Question } from 'web/pages/query/question.ts'
import { snippetOf } from 'web/pages/query/snippets.ts'

/** Everything that a quote, a template or a shell could trip over. */
const nasty: Question = {
  query: `# it's "quoted", \`ticked\`, \${home} $HOME $(id) \\n %s !\nquery Q($a: String) { x(s: """block "text\\""" """) }\n# ends with "`,
  variables: { a: `O'Neill """ \` \${a} \\ 黔东南\n$(id)`, b: [1, null, true] },
  operationName: 'Q',
}
const plain: Question = { query: '{ years { year } }', variables: {} }
const origin = 'http://jixiao.example:4000'

describe.each([
  ['a hard one', nasty],
  ['a plain one', plain],
])('the question survives as it is: %s', (_, question) => {
  const { operationName, ...rest } = question
  const expected = operationName ? question : rest

  it('as a curl command', () => {
    // The shell reads the command; curl is replaced by what prints its last argument.
    const command = `curl() { eval "printf %s \\"\\\${$#}\\""; }\n${snippetOf('curl', question, origin)}`
    expect(JSON.parse(execFileSync('sh', ['-c', command], { encoding: 'utf8' }))).toEqual(expected)
  })

  it('as a fetch in JavaScript', () => {
    const program = `const fetch = async (url, { body }) => ({ json: async () => ({ data: { url, body } }) })
${snippetOf('fetch', question, origin)}`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    })
    const { url, body } = JSON.parse(printed)
    expect(url).toBe(`${origin}/graphql`)
    expect(JSON.parse(body)).toEqual(expected)
  })

  it('as a program in Python', () => {
    const text = snippetOf('python', question, origin)
    const [queryText, variablesText] = [...text.matchAll(/"""((?:\\.|[^"\\])*)"""/gs)].map(
      ([, inside = '']) =>
        // Within such quotes Python turns the two escapes that we write, and leaves all else.
        inside.replace(/\\([\\"])/g, '$1'),
    )
    expect(queryText).toBe(question.query)
    expect(JSON.parse(variablesText ?? '')).toEqual(question.variables)
    expect(text).toContain(`Request("${origin}/graphql", body`)
    expect(text.includes('"operationName": "Q"')).toBe(operationName !== undefined)
  })
})
