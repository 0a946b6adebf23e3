/** A tooltip's content as nodes: text from data never becomes HTML. */
export const tooltipRows = (
  title: string,
  rows: readonly { color?: string; label: string; text: string }[],
): HTMLElement => {
  const box = document.createElement('div')
  const head = box.appendChild(document.createElement('div'))
  head.textContent = title
  head.style.fontWeight = '600'
  for (const { color, label, text } of rows) {
    const line = box.appendChild(document.createElement('div'))
    line.style.cssText =
      'display:flex;align-items:center;gap:8px;line-height:22px;font-variant-numeric:tabular-nums'
    const dot = line.appendChild(document.createElement('span'))
    dot.style.cssText = 'width:8px;height:8px;border-radius:2px;flex:none'
    dot.style.background = color ?? 'transparent'
    line.appendChild(document.createElement('span')).textContent = label
    const value = line.appendChild(document.createElement('span'))
    value.textContent = text
    value.style.cssText = 'margin-left:auto;padding-left:16px;font-weight:600'
  }
  return box
}
