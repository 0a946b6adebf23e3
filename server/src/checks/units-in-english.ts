/** Units that a report counts in, as an English sentence says them after the printed number. */
const UNITS: Readonly<Record<string, string>> = {
  '万元/公顷': '× 10,000 yuan per ha',
  亿元: '× 100 million yuan',
  万元: '× 10,000 yuan',
  万人: '× 10,000 people',
  公顷: 'ha',
  人次: 'person-times',
  年: 'years',
  处: 'sites',
  人: 'people',
}

/** A unit after a number and a space, as sentences have them; not within quotes, which say what is printed. */
const AFTER_NUMBER = new RegExp(`(?<=\\d )(${Object.keys(UNITS).join('|')})(?![\\p{Script=Han}/”])`, 'gu')

/** An English sentence about figures with its units in English, the digits as they are printed: “1017.63 公顷” → “1017.63 ha”. */
export const unitsInEnglish = (sentence: string): string =>
  sentence.replace(AFTER_NUMBER, (unit) => UNITS[unit] ?? unit)
