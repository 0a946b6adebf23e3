import type { Translate } from '../i18n/translate.ts'

/** The sentences of which the server makes a note where whoever publishes has written none. */
const sentences = [
  { key: 'release.note.first', pattern: /^First publishes (.+)\.$/ },
  { key: 'release.note.replaces', pattern: /^Replaces (.+)\.$/ },
  { key: 'release.note.ends', pattern: /^No longer fits, and so ends: (.+)\.$/ },
  { key: 'release.note.back', pattern: /^Goes back to release (.+)\.$/ },
] as const

/** A release's note: what somebody wrote as it was written; what the server wrote, in the reader's language. */
export const releaseNote = (note: string, t: Translate): string => {
  const told = note.split(/(?<=\.) (?=[A-Z])/).map((sentence) => translated(sentence, t))
  return told.every((sentence) => sentence !== null) ? told.join(t('release.note.and')) : note
}

const translated = (sentence: string, t: Translate): string | null => {
  for (const { key, pattern } of sentences) {
    const [, names] = pattern.exec(sentence) ?? []
    if (names) return t(key, { names: namesIn(names, t) })
  }
  return null
}

/** Reports one by one, and how many there are besides. */
const namesIn = (names: string, t: Translate): string => {
  const [, named = names, more] = /^(.+) and (\d+) more reports$/.exec(names) ?? []
  const listed = named.split(', ').join(t('list.separator'))
  return more ? t('release.note.more', { names: listed, count: more }) : listed
}
