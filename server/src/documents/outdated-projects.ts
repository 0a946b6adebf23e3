import { projectById } from '../projects/project.ts'
import { outdatedSince } from '../rules/outdated.ts'
import { ancestry, type ProjectRow, type ReportBrings, type Snapshot } from '../snapshot.ts'
import { documentById } from './document.ts'
import type { OutdatedProject } from './outdated-project.type.ts'

/** Projects that have been left behind by later reports on their programme, by id. */
export const outdatedProjects = (snapshot: Snapshot): OutdatedProject[] =>
  [...snapshot.projects.values()].flatMap((project) => {
    const own = snapshot.reports.find(({ id }) => id === project.report_id)
    if (!own) return []
    const others = snapshot.reports.filter(({ programme }) => programme === own.programme)
    const dayOf = ({ document }: ReportBrings) => snapshot.documents.get(document)?.issued_on ?? null
    const day = dayOf(own)
    const latestYear = outdatedSince(day, others.map(dayOf))
    if (latestYear === null) return []
    const since = others.filter((other) => outdatedSince(day, [dayOf(other)]) !== null)
    return [
      {
        project: projectById(snapshot, project.project_id),
        report: documentById(snapshot, own.document),
        latestYear,
        regionCodes: restingOn(snapshot, project, since),
      },
    ]
  })

/** A region below the one that reports may have reported for itself since: its figures may be of that report. */
function restingOn(snapshot: Snapshot, project: ProjectRow, since: readonly ReportBrings[]): string[] {
  const root = project.region_code
  const below = (code: string) => {
    const way = ancestry(snapshot, code)
    return way.slice(0, way.indexOf(root))
  }
  const own = new Set(since.map(({ region }) => region))
  const codes = new Set([root, ...project.regions.flatMap(below)])
  return [...codes].filter((code) => !below(code).some((above) => own.has(above))).toSorted()
}
