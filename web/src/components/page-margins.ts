interface Margins {
  head: readonly string[]
  foot: readonly string[]
}

/** As much of one part as two lines of a margin hold; the whole stands on the page itself. */
const longest = 90

/** The `@page` rule that repeats head, foot and the sheet's number on every sheet; the text may hold anything. */
export const pageMargins = ({ head, foot }: Margins): string => `@page {
  @top-left { content: ${line(head)}; }
  @bottom-left { content: ${line(foot)}; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}`

const line = (parts: readonly string[]): string =>
  cssText(parts.map((part) => (part.length > longest ? `${part.slice(0, longest)}…` : part)).join(' · '))

/** As a CSS string: whatever could end it, or the style element around it, is written by its number. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\<>&\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`
