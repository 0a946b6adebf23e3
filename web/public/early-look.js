// Before the first paint: the look that the link asks for, else the one that this browser remembers, so that a dark
// page does not flash light. A file of its own, since inline scripts are forbidden; app/preferences.ts holds the same rule.
;(() => {
  const link = new URLSearchParams(location.search)
  const chosen = (key, known) => {
    let remembered = null
    try {
      remembered = localStorage.getItem(key)
    } catch {
      // A browser that forbids storage still has the link.
    }
    return [link.get(key), remembered].find((value) => known.includes(value))
  }
  const root = document.documentElement
  root.dataset.theme = chosen('theme', ['light', 'dark']) ?? ''
  if (chosen('lang', ['zh', 'en']) === 'en') root.lang = 'en'
})()
