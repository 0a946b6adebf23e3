// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { tooltipRows } from 'web/charts/tooltip.ts'

describe('tooltips', () => {
  it('keep text from data as text', () => {
    const box = tooltipRows('<img src=x onerror=alert(1)>', [{ label: '<b>a</b>', text: '1' }])
    expect(box.querySelector('img, b')).toBeNull()
    expect(box.textContent).toBe('<img src=x onerror=alert(1)><b>a</b>1')
  })
})
