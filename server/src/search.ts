/** True if one of the texts contains the sought one, whatever the case or the width of its letters. */
export function contains(sought: string | null | undefined, texts: readonly (string | null)[]): boolean {
  if (sought == null) return true
  const plain = (text: string) => text.normalize('NFKC').toLowerCase()
  return texts.some((text) => text !== null && plain(text).includes(plain(sought)))
}
