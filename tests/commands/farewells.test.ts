import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aLaptop, type AnOffice } from './an-office'
import { Day } from '../../src-main/domain/records/calendar'
import { find } from '../../src-main/domain/office'
import type { ParticipantId } from '../../src-main/domain/records/ids'

const PLAIN = { span: 'quarter', own: null } as const
const QUARTERS = [
  { year: 2025, quarter: 4, knownAt: null },
  { year: 2025, quarter: 4, knownAt: Day.parse('2026-01-10') },
] as const

test(
  'after a farewell every report, sealed or counted anew, is what it was, and she is found nowhere',
  { timeout: 60_000 },
  async () => {
    const office = await aLaptop()
    const { ask } = office
    await ask.openSampleOffice({ language: 'da' })
    const women = await leavers(office)
    expect(women.length).toBeGreaterThan(2)
    const [before, sealed, names] = [
      await figures(office),
      await sealedReports(office),
      namesOf(office, women),
    ]
    const known = await ask.listWomen({})
    await backupOf(office, '2026-01-10')

    await ask.sayFarewell({ women, reason: 'askedForIt' })

    expect(await figures(office)).toEqual(before)
    expect(await sealedReports(office)).toEqual(sealed)
    const now = await ask.listWomen({})
    expect(now.map(({ id }) => id)).toEqual(known.map(({ id }) => id).filter((id) => !women.includes(id)))
    const copies = await ask.listBackups({})
    expect(copies.map(({ isBeforeFarewell }) => isBeforeFarewell)).toEqual([false, true])
    const { office: records, entries } = office.room.ledger
    const told = JSON.stringify([Object.values(records).map((table) => [...table.values()]), entries])
    expect(names.filter((name) => told.includes(name))).toEqual([])
    const [she] = women
    expect(() => she !== undefined && ask.readWoman({ id: she })).toThrow('nameless')
    await expect(ask.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
    expect((await ask.listFarewells({})).said.map(({ id }) => id).toSorted()).toEqual(women.toSorted())
  },
)

/** A backup that was made on an earlier day. */
async function backupOf({ ask, folder }: AnOffice, on: string): Promise<void> {
  const { name } = await ask.makeBackup({})
  const files = await fs.readdir(path.join(folder, 'backups'), { recursive: true })
  const file = path.join(folder, 'backups', files.find((one) => path.basename(one) === name) ?? '')
  await fs.rename(file, file.replace(/office-\d{4}-\d\d-\d\d/, `office-${on}`))
}

/** Mentees who have left every role, and are in no match. */
async function leavers({ ask, room }: AnOffice): Promise<ParticipantId[]> {
  const rows = await ask.listWomen({})
  const matches = [...room.office.matches.values()]
  return rows
    .filter(({ standings }) => standings.every(({ status }) => status === 'left'))
    .map(({ id }) => id)
    .filter((id) =>
      matches.every((one) => one.closure !== null || ![one.menteeId, one.mentorId].includes(id)),
    )
}

async function figures({ ask }: AnOffice): Promise<unknown> {
  const sheets = QUARTERS.map(async (quarter) =>
    ask.readFigures({ ...PLAIN, ...quarter, version: 'internal' }),
  )
  const lists = await Promise.all(
    CODES.map(async (code) => {
      const { count, rows } = await ask.figureList({ ...PLAIN, ...QUARTERS[0], code })
      return [count, rows.length]
    }),
  )
  return [await Promise.all(sheets), lists]
}

const CODES = ['participants', 'newMatches'] as const

/** The digest of the PDF of what was sealed last. */
async function sealedReports({ ask, room, saved }: AnOffice): Promise<readonly string[]> {
  const digests: string[] = []
  for (const { period, language } of [...room.office.sealedReports.values()].slice(-1)) {
    const quarter = {
      year: Number(period.from.slice(0, 4)),
      quarter: Math.ceil(Number(period.to.slice(5, 7)) / 3),
    }
    const wanted = {
      ...PLAIN,
      ...quarter,
      knownAt: null,
      version: 'public',
      language,
      format: 'pdf',
    } as const
    const { savedAs } = await ask.saveReport(wanted)
    digests.push(
      createHash('sha256')
        .update(saved.get(savedAs ?? '') ?? '')
        .digest('hex'),
    )
  }
  return digests
}

/** What nobody else on file is called or reached by. */
function namesOf({ room }: AnOffice, women: readonly ParticipantId[]): readonly string[] {
  const others = JSON.stringify(
    [...room.office.participants.values()].filter(({ id }) => !women.includes(id)),
  )
  const names = women.flatMap((id) => {
    const { firstName, lastName, phone, email } = find(room.office, 'participants', id)
    return [`${firstName} ${lastName}`, phone, email].filter((told) => told !== null)
  })
  return names.filter((name) => !others.includes(name))
}
