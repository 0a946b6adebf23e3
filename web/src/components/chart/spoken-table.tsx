import { useT } from '../../i18n/use-t.ts'
import type { FileTable } from './file-table.ts'

/** Beyond these a reader turns to the table, which moves through its rows. */
const most = 60

/** A drawing's figures as a table for those who listen; nothing in it takes the focus. */
export const SpokenTable = ({ caption, table }: { caption: string; table: FileTable }) => {
  const t = useT()
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.header.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, most).map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, nth) => (
                <td key={table.header[nth]}>{cell ?? t('figure.missing')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > most && <p>{t('chart.spoken.more', { count: table.rows.length })}</p>}
    </div>
  )
}
