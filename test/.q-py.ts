import { writeFileSync } from 'node:fs'
import { snippetOf } from 'web/pages/query/snippets.ts'
const q = { query: '# "x" \\ """\nquery Q($s: [FundingSource!]) { funds(by: [REGION], where: { sources: $s }) { nodes { region { name } budget } } }\n# end "', variables: { s: ['CENTRAL'] } }
writeFileSync('/tmp/q.py', snippetOf('python', q, 'http://127.0.0.1:4470'))
writeFileSync('/tmp/q.sh', snippetOf('curl', q, 'http://127.0.0.1:4470'))
writeFileSync('/tmp/q.mjs', snippetOf('fetch', q, 'http://127.0.0.1:4470'))
