import type { Snapshot } from '../../snapshot.ts'

/** What must be told of each report in a file of a release. */
export interface ReportWords {
  report_id: string
  document_id: string
  content_hash: string
  since_release: number
  fact_count: number
}

/** How to cite a release: its documents, its number and day, and what its content can be known by. */
export function citationOf({ release, documents }: Snapshot, reports: readonly ReportWords[]): string {
  const day = release.published_at.slice(0, 10)
  const lines = reports.map(({ document_id, content_hash, report_id }) => {
    const document = documents.get(document_id)
    const issuer = document?.issuer ? `${document.issuer}. ` : ''
    const issued = document?.issued_on ? `, ${document.issued_on}` : ''
    return `${issuer}《${document?.title ?? report_id}》${issued}. 绩效 Jixiao 数据集 ${report_id}, 第 ${release.release_id} 版 release ${release.release_id}, ${day}. sha256:${content_hash}.`
  })
  return `${lines.join('\n')}\n`
}

/** What a reader of the files must know, line by line: two columns. */
export function aboutRelease(snapshot: Snapshot, reports: readonly ReportWords[]): string[][] {
  const { release } = snapshot
  return [
    ['发布版本 Release', `${release.release_id} (${release.published_at})`],
    ['说明 Note', release.note ?? ''],
    ...reports.map(({ report_id, since_release, fact_count, content_hash }) => [
      `报告 Report ${report_id}`,
      `自第 ${since_release} 版 since release ${since_release}; ${fact_count} 条事实 facts; sha256:${content_hash}`,
    ]),
    [
      '一行 A row',
      '一个印在文件里的数及其出处；合计和比率不在此推算。 One printed figure and its place; nothing is added up or derived.',
    ],
    ['空白 Empty cell', '文件没有说；绝不是 0。 The document says nothing; never 0.'],
    [
      '单位 Units',
      '金额按 unit 列；指标按其单位。 Money as its column unit says, figures in their indicator’s unit.',
    ],
    [
      '符号 Apostrophe',
      "以 = + - @ 开头的文字前加了 '，防止当作公式；再导入时自动去掉。 Text that begins with = + - @ has an apostrophe before it, which importing takes away again.",
    ],
    [
      '再利用 Reuse',
      '可整份再导入：pnpm import，或在 /data 页上传。 The file can be imported again as it is.',
    ],
    ...citationOf(snapshot, reports)
      .trim()
      .split('\n')
      .map((line) => ['引用 Cite as', line]),
  ]
}

export function readmeOf(snapshot: Snapshot, reports: readonly ReportWords[]): string {
  const { release } = snapshot
  const lines = aboutRelease(snapshot, reports).map(([name, text]) => `- **${name}**: ${text}`)
  return `# 绩效 Jixiao, 第 ${release.release_id} 版 release ${release.release_id}\n\n每张表一个 CSV（UTF-8，RFC 4180）；各列的含义和单位见 dictionary.csv，引用方式见 CITATION.txt。\nA CSV file for each sheet (UTF-8, RFC 4180); dictionary.csv tells what each column means, CITATION.txt how to cite.\n\n${lines.join('\n')}\n`
}
