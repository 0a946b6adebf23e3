import { createElement, Fragment } from 'react'
import styles from './unbroken.module.css'

/** A figure with its bound before it and its unit behind it: “≥ 61,700 万元”, “168 million yuan”, “12 格”. */
const figure =
  /((?:[≥≤] ?)?\d[\d,]*(?:\.\d+)?%?(?: (?:(?:million|billion) )?yuan\b| ha\b| 万元| 亿元| 公顷| \p{Script=Han})?)/u

/** A text whose lines never end between a figure and its unit. */
export const Unbroken = ({ text }: { text: string }) =>
  createElement(
    Fragment,
    null,
    // Every second part is what the brackets caught.
    ...text.split(figure).map((part, nth) => (nth % 2 === 1 && part.includes(' ') ? held(part) : part)),
  )

const held = (part: string) => <span className={styles.figure}>{part}</span>
