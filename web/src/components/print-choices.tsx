interface Props {
  /** What was chosen, by the name of its control. */
  choices: readonly { label: string; text: string }[]
}

/** On paper there are no controls: what they were set to, in words. */
export const PrintChoices = ({ choices }: Props) => (
  <dl data-print="only">
    {choices.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)
