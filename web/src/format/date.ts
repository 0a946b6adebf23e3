/** An ISO date or date-time as a calendar day: `2026-03-18`. Days are written the same in both languages. */
export const formatDay = (iso: string): string => iso.slice(0, 10)

/** `2022–2025`, or one year where both are the same. */
export const formatYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`)

/** An instant to the minute, by the reader's clock: `2026-11-25 17:20`. */
export const formatMinute = (iso: string): string => {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
