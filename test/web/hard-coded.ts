import { parseAst } from 'vitest/node'

/** Props that a reader sees or hears. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|subtitle|caption|note|lead|summary|header|hint|closeLabel|words)$/

interface Found {
  line: number
  text: string
}

/** Words in a component that no dictionary holds: as text between tags, or in a prop that is read out or shown. */
export const hardCodedText = (code: string): Found[] => {
  const found: Found[] = []
  const note = (text: string, at: number) => {
    if (/\p{L}/u.test(text)) found.push({ line: code.slice(0, at).split('\n').length, text: text.trim() })
  }
  walk(parseAst(code, { lang: 'tsx' }), null)
  return found

  function walk(node: unknown, parent: Node | null): void {
    if (Array.isArray(node)) {
      for (const each of node) walk(each, parent)
      return
    }
    if (!isNode(node)) return
    if (node.type === 'JSXText') note(String(node.value), node.start)
    if (node.type === 'JSXAttribute' && isNode(node.name) && spoken.test(String(node.name.name)))
      sayings(node.value)
    if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') sayings(node.expression)
    for (const value of Object.values(node)) walk(value, node)
  }

  /** What an expression can come out as, where that is plain text. */
  function sayings(value: unknown): void {
    if (!isNode(value)) return
    if (value.type === 'Literal' && typeof value.value === 'string') note(value.value, value.start)
    if (value.type === 'TemplateElement' && isText(value.value)) note(value.value.raw, value.start)
    if (value.type === 'TemplateLiteral') for (const quasi of listOf(value.quasis)) sayings(quasi)
    if (value.type === 'JSXExpressionContainer') sayings(value.expression)
    if (value.type === 'ConditionalExpression') {
      sayings(value.consequent)
      sayings(value.alternate)
    }
    if (value.type === 'LogicalExpression' || value.type === 'BinaryExpression') {
      if (value.type === 'LogicalExpression' || value.operator === '+') sayings(value.right)
      if (value.operator !== '&&' && value.type === 'LogicalExpression') sayings(value.left)
      if (value.operator === '+') sayings(value.left)
    }
  }
}

interface Node {
  type: string
  start: number
  [key: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
const isText = (value: unknown): value is { raw: string } =>
  typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string'
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
