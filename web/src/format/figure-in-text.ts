/** A figure with its bound before it and its unit behind it: “≥ 61,700 万元”, “168 million yuan”, “12 格”. */
export const figureInText =
  /((?:[≥≤] ?)?\d[\d,]*(?:\.\d+)?%?(?: (?:(?:million|billion) )?yuan\b| ha\b| 万元| 亿元| 公顷| \p{Script=Han})?)/u
