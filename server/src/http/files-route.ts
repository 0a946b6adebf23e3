import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { filledForm } from '../export/official-form/filled-form.ts'
import { formBook } from '../export/official-form/form-book.ts'
import { formLayout } from '../export/official-form/form-layout.ts'
import { releaseBook } from '../export/workbook/release-book.ts'
import { releaseZip } from '../export/workbook/release-csv.ts'
import { aboutRelease, citationOf, readmeOf } from '../export/workbook/release-words.ts'
import { releasedReports } from '../export/workbook/released-reports.ts'
import { templateBook } from '../export/workbook/template.ts'
import { aboutTemplate } from '../export/workbook/template-words.ts'
import { unknown } from '../known.ts'
import type { ProjectRow, Snapshot } from '../snapshot.ts'
import { MEDIA_TYPES } from './formats.ts'

interface Serving {
  db: Kysely<Database>
  /** The newest release, or the one of that number. */
  current: (release?: number) => Promise<Snapshot>
}

const RELEASE = z.object({ release: z.coerce.number().int().min(1).optional() })
const BOOK = RELEASE.extend({ report: z.string().min(1).optional() })
const YEAR = z.coerce.number().int().min(1900).max(2099).optional()
const FORM = RELEASE.extend({
  project: z.string().min(1),
  region: z.string().optional(),
  from: YEAR,
  to: YEAR,
})

/**
 * Files to take away, each of one release (`release=` for an older one):
 * `GET /files/official-form.xlsx?project=&region=&from=&to=` the official form, filled;
 * `GET /files/release.xlsx` and `/files/release.zip` all reports as our workbook, or one (`report=`);
 * `GET /files/template.xlsx` our workbook to fill in.
 */
export function filesRoute(app: FastifyInstance, { db, current }: Serving): void {
  app.get('/files/template.xlsx', async (request, reply) => {
    const asked = parsed(RELEASE, request, 'Send release=1, or nothing.')
    const snapshot = await released(current, asked.release)
    const about = aboutTemplate([...snapshot.schemes.values()])
    const bytes = await templateBook([...snapshot.schemes.keys()], about)
    return send(request, reply, snapshot, { bytes, type: MEDIA_TYPES.xlsx, name: 'template', ending: 'xlsx' })
  })

  for (const ending of ['xlsx', 'zip'] as const)
    app.get(`/files/release.${ending}`, async (request, reply) => {
      const asked = parsed(BOOK, request, 'Send report=guizhou-2025, release=1, or nothing.')
      const snapshot = await released(current, asked.release)
      const { release_id, published_at } = snapshot.release
      const { words, reports } = await releasedReports(db, release_id, asked.report ?? null)
      const bytes =
        ending === 'xlsx'
          ? await releaseBook(reports, aboutRelease(snapshot, words))
          : await releaseZip(
              reports,
              { readme: readmeOf(snapshot, words), citation: citationOf(snapshot, words) },
              new Date(published_at),
            )
      const type = ending === 'xlsx' ? MEDIA_TYPES.xlsx : 'application/zip'
      return send(request, reply, snapshot, { bytes, type, name: asked.report ?? 'all-reports', ending })
    })

  app.get('/files/official-form.xlsx', async (request, reply) => {
    const asked = parsed(
      FORM,
      request,
      'Send project=miaoling, and if need be region=522600, from=2022, to=2025, release=1.',
    )
    const snapshot = await released(current, asked.release)
    const project = snapshot.projects.get(asked.project)
    if (!project) throw notFound(unknown('project', snapshot.projects, asked.project, 'project'))
    const point = pointOf(snapshot, project, asked)
    const content = await filledForm(db, snapshot, project, point)
    const about = { title: content.title, release: releaseWords(snapshot) }
    const bytes = await formBook(formLayout(content), about)
    const years = point.from === point.to ? `${point.from}` : `${point.from}-${point.to}`
    return send(request, reply, snapshot, {
      bytes,
      type: MEDIA_TYPES.xlsx,
      name: `official-form-${point.project}-${point.region}-${years}`,
      ending: 'xlsx',
    })
  })
}

/** @throws AppError BAD_REQUEST */
function parsed<T>(shape: z.ZodType<T>, { query }: FastifyRequest, hint: string): T {
  const result = shape.safeParse(query)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new AppError(
    'BAD_REQUEST',
    `${issue?.path.join('.') || 'The question'}: ${issue?.message ?? 'cannot be read'}.`,
    {
      argument: issue?.path.join('.'),
      hint,
      status: 400,
    },
  )
}

async function released(current: Serving['current'], asked: number | undefined): Promise<Snapshot> {
  const snapshot = await current(asked)
  if (asked === undefined || snapshot.release.release_id === asked) return snapshot
  throw new AppError('UNKNOWN_RELEASE', `There is no release ${asked} to be had.`, {
    argument: 'release',
    hint: `The newest is ${snapshot.release.release_id}; leave release out to take it.`,
    status: 404,
  })
}

const notFound = (error: AppError) => {
  error.extensions.http = { status: 404 }
  return error
}

/**
 * The region that reports for the project and its span, unless others are asked for.
 * @throws AppError UNKNOWN_REGION, BAD_RANGE where nobody could have reported
 */
function pointOf(
  snapshot: Snapshot,
  project: ProjectRow,
  asked: { region?: string | undefined; from?: number | undefined; to?: number | undefined },
) {
  const region = asked.region ?? project.region_code
  if (!snapshot.regions.has(region)) throw notFound(unknown('region', snapshot.regions, region, 'region'))
  if (region !== project.region_code && !project.regions.includes(region))
    throw new AppError('BAD_FILTER', `${region} takes no part in ${project.project_id}.`, {
      argument: 'region',
      hint: `Use ${[project.region_code, ...project.regions].join(', ')}.`,
      status: 400,
    })
  const from = asked.from ?? asked.to ?? project.from_year
  const to = asked.to ?? asked.from ?? project.to_year
  const isSpan = from === project.from_year && to === project.to_year
  const isYear = from === to && from >= project.from_year && to <= project.to_year
  if (!isSpan && !isYear)
    throw new AppError('BAD_RANGE', `${from}–${to} is neither the project's span nor one of its years.`, {
      argument: 'from',
      hint: `Use ${project.from_year}–${project.to_year}, or a single year of it.`,
      status: 400,
    })
  return { release: snapshot.release.release_id, project: project.project_id, region, from, to }
}

const releaseWords = ({ release }: Snapshot) =>
  `发布版本 Release ${release.release_id} (${release.published_at})`

interface Download {
  bytes: Buffer
  type: string
  /** Without release and ending. */
  name: string
  ending: string
}

/** A file names its release; the same release gives the same tag, so that it need not be fetched twice. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { release }: Snapshot,
  { bytes, type, name, ending }: Download,
): FastifyReply {
  const file = `jixiao-${name}-release-${release.release_id}.${ending}`
  const made = JSON.stringify([release.release_id, release.published_at, request.url])
  const tag = `"${createHash('sha256').update(made).digest('base64url').slice(0, 22)}"`
  reply.header('etag', tag).header('x-jixiao-release', release.release_id).header('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${file}"`)
    .send(bytes)
}
