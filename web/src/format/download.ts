/** Hands a file to the reader's browser. */
export const download = (name: string, content: BlobPart, type = 'text/csv;charset=utf-8'): void => {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
