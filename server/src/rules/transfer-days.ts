/** A province must issue earmarked money within 30 days of receiving it. */
export const DAYS_ALLOWED = 30

const DAY_IN_MS = 86_400_000

/**
 * Calendar days from the day the province received the money to the day it issued it; below zero if issued earlier.
 * Both are ISO dates (2022-07-22). Null if either is not reported.
 * @throws RangeError if a date does not exist.
 */
export function transferDays(receivedOn: string | null, issuedOn: string | null): number | null {
  if (receivedOn === null || issuedOn === null) return null
  return (midnight(issuedOn) - midnight(receivedOn)) / DAY_IN_MS
}

function midnight(isoDate: string): number {
  const time = Date.parse(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== isoDate)
    throw new RangeError(`"${isoDate}" is not a date (expected YYYY-MM-DD)`)
  return time
}
