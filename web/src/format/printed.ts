interface Printed {
  printed?: string | null
  value?: string | number | null
  unit?: string | null
}

/** A figure as its document prints it, else its value; its unit behind it, unless the print has it already (“1.68亿元”). */
export const printedText = ({ printed, value, unit }: Printed): string => {
  const text = String(printed ?? value ?? '')
  return unit && !text.endsWith(unit) ? `${text} ${unit}` : text
}
