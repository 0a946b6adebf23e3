/** Puts text on the clipboard. Where a page came by plain http, browsers offer only the older way. */
export const copyText = async (text: string): Promise<boolean> => {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // The reader forbids it; the older way may still be open.
    }
  }
  const area = document.body.appendChild(document.createElement('textarea'))
  area.value = text
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}
