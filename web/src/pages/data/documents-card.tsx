import { Fragment } from 'react'
import { Card } from '../../components/card.tsx'
import { useFindings } from '../../components/findings/use-findings.ts'
import { SourceLine } from '../../components/source-line.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import { DocumentUse } from './document-use.tsx'
import { groupByKind, type Kind, kindOrder, usesOf } from './document-uses.ts'
import type { Document, Transfer } from './use-data.ts'

/** Every document of the release, by kind, and what each is cited for. */
export const DocumentsCard = ({ documents, transfers }: { documents: Document[]; transfers: Transfer[] }) => {
  const t = useT()
  const findings = useFindings()
  const groups = groupByKind(documents)
  const reports = documents.filter(({ kind }) => kind === 'SELF_EVALUATION').length
  return (
    <Card
      anchor="documents"
      title={t('data.documents.title', { reports, others: documents.length - reports })}
      subtitle={t('data.documents.subtitle')}
      foot={<SourceLine />}
    >
      <table className={styles.documents}>
        <caption className="sr-only">{t('data.documents.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.documents.name')}</th>
            <th scope="col">{t('data.documents.number')}</th>
            <th scope="col">{t('data.documents.issuer')}</th>
            <th scope="col">{t('data.documents.date')}</th>
            <th scope="col">{t('data.documents.use')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.kind}>
              <tr>
                <th scope="rowgroup" colSpan={5} className={styles.kind}>
                  {isKind(group.kind) ? t(`data.kind.${group.kind}`) : group.kind}
                  <span>{group.documents.length}</span>
                </th>
              </tr>
              {group.documents.map((document) => (
                <tr key={document.id}>
                  <th scope="row">
                    {document.title === document.documentNumber
                      ? t('data.documents.untitled')
                      : document.title}
                  </th>
                  <td data-label={t('data.documents.number')}>
                    {document.documentNumber ?? t('figure.missing')}
                  </td>
                  <td data-label={t('data.documents.issuer')}>{document.issuer ?? t('figure.missing')}</td>
                  <td data-label={t('data.documents.date')}>{document.issuedOn ?? t('figure.missing')}</td>
                  <td data-label={t('data.documents.use')}>
                    <DocumentUse kind={document.kind} uses={usesOf(document, transfers, findings)} />
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('data.documents.note')}</p>
    </Card>
  )
}

const isKind = (kind: string): kind is Kind => kindOrder.some((known) => known === kind)
