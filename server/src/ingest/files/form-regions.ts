import { normalText } from '../../forms/normal-text.ts'
import type { FormReference } from './form-reference.ts'

type Region = FormReference['regions'][number]

const PEOPLES =
  /(壮|回|藏|苗|彝|侗|傣|羌|白|土家|布依|朝鲜|蒙古|哈尼|傈僳|景颇|维吾尔|哈萨克|柯尔克孜|仡佬|仫佬|水|瑶|畲|黎)族|维吾尔|蒙古|哈萨克|柯尔克孜/g

/** In what ways a text may name a region: 黔东南苗族侗族自治州 is also 黔东南州. */
function namesOf({ name, level }: Region): string[] {
  const short = name.replace(/(特别行政区|自治区|自治州|省|市|地区|盟)$/, '').replace(PEOPLES, '')
  if (level === 'COUNTRY' || short.length < 2) return [name]
  const kinds = level === 'PROVINCE' ? ['省', '市', '自治区'] : ['市', '州', '地区', '盟']
  return [name, ...kinds.map((kind) => short + kind)]
}

/** A list of names often leaves the kind out: 黔东南、黔南. */
const barely = ({ name }: Region) => name.replace(/(自治区|自治州|省|市|地区|盟)$/, '').replace(PEOPLES, '')

/** The regions that a text names, those of the lowest level it names; a province beside its prefectures is only their address. */
export function regionsIn(text: string, regions: readonly Region[], within: string | null = null): Region[] {
  const plain = normalText(text)
  const named = regions.filter((region) => namesOf(region).some((name) => plain.includes(name)))
  const loose =
    within === null
      ? []
      : regions.filter(({ parent }) => parent === within).filter((region) => plain.includes(barely(region)))
  const found = [...new Set([...named, ...loose])]
  return found.filter(({ code }) => !found.some(({ parent }) => parent === code))
}
