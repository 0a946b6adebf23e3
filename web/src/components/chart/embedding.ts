import { useState } from 'react'

let asked: Promise<boolean> | undefined

/** Whether other sites may show charts of this one: asked once, when a reader opens a chart's menu. */
export const useEmbedding = (): [mayEmbed: boolean, ask: () => void] => {
  const [mayEmbed, setMay] = useState(false)
  const ask = () => {
    asked ??= fetch('/embed.json')
      .then((response) => response.json())
      .then(({ allowed }: { allowed: boolean }) => allowed)
    asked.then(setMay, () => {
      asked = undefined
    })
  }
  return [mayEmbed, ask]
}

/** The frame to put into another page: the chart as it stands in the address, alone. */
export const embedCode = ({ id, title }: { id: string; title: string }): string => {
  const mark = location.search === '' ? '?' : '&'
  const url = `${location.origin}${location.pathname}${location.search}${mark}embed=${encodeURIComponent(id)}`
  return `<iframe src="${escaped(url)}" title="${escaped(title)}" width="100%" height="520" style="border:0" loading="lazy"></iframe>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
