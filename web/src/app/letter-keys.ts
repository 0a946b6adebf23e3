/** Whether single letters are shortcuts: those who speak to their computer, or whose hand trembles, switch them off. */
export const letterKeysOn = (): boolean => {
  try {
    return localStorage.getItem('letter-keys') !== 'off'
  } catch {
    return true
  }
}

export const setLetterKeys = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem('letter-keys')
    else localStorage.setItem('letter-keys', 'off')
  } catch {
    // A browser that forbids storage keeps the shortcuts.
  }
}
