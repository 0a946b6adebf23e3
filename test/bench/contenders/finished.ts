// The limit: a plain Node server that has every answer as bytes and only sends it. Argument: a file of answers, by question.
import { readFileSync } from 'node:fs'
import { serve } from './serve.ts'

const answers = new Map(
  Object.entries<string>(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))).map(([asked, answer]) => [
    asked,
    Buffer.from(answer),
  ]),
)
serve((request, response) => {
  const body = answers.get(request.url?.slice('/graphql?'.length) ?? '')
  request.resume()
  request.on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body?.length,
    })
    response.end(body)
  })
})
