import { useState } from 'react'
import forms from '../../components/form.module.css'
import { Icon } from '../../components/icon.tsx'
import { useName, useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import type { Project } from './use-data.ts'

/** The official form of one project, filled from the release that is shown: which region, which years. */
export const FormDownload = ({ projects, release }: { projects: readonly Project[]; release: string }) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const regionName = useRegionName()
  const [project, setProject] = useState(projects[0]?.id ?? '')
  const [region, setRegion] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const chosen = projects.find(({ id }) => id === project)
  if (!chosen) return null
  const { period } = chosen
  const years = Array.from({ length: period.to - period.from + 1 }, (_, nth) => String(period.from + nth))
  const asked = { project, region, from, to, release }
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return (
    <div className={forms.row}>
      <Choice
        label={t('data.downloads.form.project')}
        value={project}
        options={projects.map((each) => [each.id, projectName(each)])}
        onChange={(next) => {
          setProject(next)
          setRegion('')
          setFrom('')
          setTo('')
        }}
      />
      <Choice
        label={t('data.downloads.form.region')}
        value={region}
        options={[
          ['', nameOf(chosen.region)],
          ...chosen.regions.map((each): [string, string] => [each.code, regionName(each)]),
        ]}
        onChange={setRegion}
      />
      <Choice
        label={t('data.downloads.form.from')}
        value={from}
        options={[
          ['', t('data.downloads.form.whole')],
          ...years.map((year): [string, string] => [year, year]),
        ]}
        onChange={setFrom}
      />
      <Choice
        label={t('data.downloads.form.to')}
        value={to}
        options={[
          ['', t('data.downloads.form.whole')],
          ...years.map((year): [string, string] => [year, year]),
        ]}
        onChange={setTo}
      />
      <a className={forms.quiet} href={`/files/official-form.xlsx?${search}`} download>
        <Icon name="download" />
        {t('data.downloads.form.get')}
      </a>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  /** Value and words. */
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label className={forms.field}>
    {label}
    <select value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
