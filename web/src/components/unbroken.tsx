import { createElement, Fragment } from 'react'
import { figureInText } from '../format/figure-in-text.ts'
import styles from './unbroken.module.css'

/** A text whose lines never end between a figure and its unit. */
export const Unbroken = ({ text }: { text: string }) =>
  createElement(
    Fragment,
    null,
    // Every second part is what the brackets caught.
    ...text.split(figureInText).map((part, nth) => (nth % 2 === 1 && part.includes(' ') ? held(part) : part)),
  )

const held = (part: string) => <span className={styles.figure}>{part}</span>
