import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const Ref = z.string().regex(/^\d+ \d+ R$/)
const Root = z.object({ '/AF': z.array(Ref), '/Metadata': Ref, '/OutputIntents': z.array(Ref).min(1) })
const FileSpec = z.object({
  '/AFRelationship': z.string(),
  '/UF': z.string(),
  '/EF': z.object({ '/F': Ref }),
})
const Read = z.object({
  attachments: z.record(z.string(), z.object({ filespec: Ref })),
  qpdf: z.tuple([z.unknown(), z.record(z.string(), z.unknown())]),
})
const valueOf = <T>(shape: z.ZodType<T>, object: unknown): T => z.object({ value: shape }).parse(object).value

/** What a PDF says of itself, read by qpdf: its claim in XMP, and each file that its catalogue associates, with whether the tree of names holds it too. */
export function claimOf(pdf: Uint8Array) {
  const { attachments, qpdf } = Read.parse(JSON.parse(readByQpdf(pdf)))
  const objects = qpdf[1]
  const { '/Root': root } = valueOf(z.object({ '/Root': Ref }), objects['trailer'])
  const catalogue = valueOf(Root, objects[`obj:${root}`])
  const metadata = z
    .object({ stream: z.object({ data: z.base64() }) })
    .parse(objects[`obj:${catalogue['/Metadata']}`])
  const named = Object.values(attachments).map(({ filespec }) => filespec)
  const files = catalogue['/AF'].map((ref) => {
    const file = valueOf(FileSpec, objects[`obj:${ref}`])
    const isNamed = named.includes(ref)
    return { name: file['/UF'].replace(/^u:/, ''), relation: file['/AFRelationship'], isNamed }
  })
  return { claim: Buffer.from(metadata.stream.data, 'base64').toString('utf8'), files }
}

function readByQpdf(pdf: Uint8Array): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claim-'))
  const asked = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
  try {
    fs.writeFileSync(`${folder}/report.pdf`, pdf)
    return execFileSync('qpdf', [...asked, `${folder}/report.pdf`], { maxBuffer: 256_000_000 }).toString(
      'utf8',
    )
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
