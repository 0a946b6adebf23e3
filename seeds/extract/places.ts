/** The marks of headings in an official report, outermost first, and how deep each stands. */
const HEADINGS: readonly (readonly [RegExp, number])[] = [
  [/^(附件\s*\d+-\d+)\s*$/, 0],
  [/^(表\s*\d+)[：:]/, 0],
  [/^([一二三四五六七八九十]+)、/, 0],
  [/^(\([一二三四五六七八九十]+\))/, 1],
  [/^(\d+)\s*[.．、](?!\d)/, 2],
  [/^(\(\d+\))/, 3],
  [/^([①②③④⑤⑥⑦⑧⑨⑩])/, 4],
]

/** Follows a report line by line and tells where it is: “一(三)1(1)①”. */
export function placeReader(): (line: string) => string {
  const at: string[] = []
  let chapter = ''
  return (line) => {
    const text = line.trim()
    const [name, depth] = headingOf(text)
    if (name !== null) {
      // A table stands inside a chapter, which goes on after it.
      if (depth > 0 && at[0]?.startsWith('表')) at[0] = chapter
      if (depth === 0 && !name.startsWith('表')) chapter = name
      at.length = depth
      at[depth] = name
    }
    return Array.from(at, (part) => part ?? '').join('')
  }
}

function headingOf(text: string): [name: string, depth: number] | [null, 0] {
  for (const [mark, depth] of HEADINGS) {
    const [, name] = mark.exec(text) ?? []
    if (name !== undefined) return [name.replace(/\s/g, ''), depth]
  }
  return [null, 0]
}
