import { describe, expect, test } from 'vitest'
import { readDivisionFile, writeDivisionFile } from '../../src-main/commands/network-files'
import { joinedBy } from '../../src-main/commands/network-keys'
import type { CheckedOfficeInput } from '../../src-main/contract'
import { put } from '../../src-main/domain/change'
import { divisionOf } from '../../src-main/domain/office'
import { day } from '../builders'
import { anOffice, type AnOffice } from './an-office'
import { fileOfDivision } from './five-divisions'

const TODAY = '2026-03-15'
const Q4 = { year: 2025, quarter: 4 }
const NOTHING = new Uint8Array()

async function headOffice(): Promise<{ office: AnOffice; invitation: string }> {
  const office = await anOffice(TODAY)
  await office.ask.foundNetwork({ network: 'Opdigtet netværk' })
  const { headOffice: keys } = await office.ask.readNetwork(Q4)
  return { office, invitation: keys?.invitation ?? '' }
}

function received(
  { ask }: AnOffice,
  bytes: Uint8Array<ArrayBuffer>,
  more: Partial<CheckedOfficeInput<'receiveDivisionFile'>> = {},
) {
  return ask.receiveDivisionFile({ ...Q4, bytes, replacing: false, ...more })
}

describe('five divisions', () => {
  test('become one picture in which no name is found and nobody is counted twice', async () => {
    const { office, invitation } = await headOffice()
    const files = []
    for (const at of [0, 1, 2, 3, 4])
      files.push(await fileOfDivision(invitation, { at, today: TODAY, which: Q4, women: 30 }))
    const [first = NOTHING, last = NOTHING] = [files[0], files[4]]
    for (const bytes of files.slice(0, 4)) await received(office, bytes)
    const before = await office.ask.readNetwork(Q4)
    expect(before.divisions.map(({ receivedOn }) => receivedOn === null)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ])

    await received(office, last)
    const { names, rows } = await office.ask.readNetwork(Q4)
    expect(names).toEqual(['København', 'Tingbjerg', 'Århus', 'Odense', 'Esbjerg'])
    expect(rows.find(({ code }) => code === 'participants')?.network).toBeGreaterThan(50)

    const text = Buffer.from(first).toString('utf8')
    const women = [...office.room.office.divisionFiles.values()].flatMap(({ closed }) => closed.women.flat())
    expect(text).not.toContain(women[0])
    const { savedAs } = await office.ask.saveNetworkReport({ ...Q4, language: 'da', format: 'pdf' })
    const report = Buffer.from(office.saved.get(savedAs ?? '') ?? NOTHING)
    expect(report.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('a file counted by other definitions says who must update', async () => {
    const { office, invitation } = await headOffice()
    const keys = office.room.office.headOffice.get('head-office')
    if (keys === undefined) throw new Error('no keys')
    const bytes = await fileOfDivision(invitation, { at: 3, today: TODAY, which: Q4, women: 20 })
    const paper = await readDivisionFile(bytes, keys)
    const member = joinedBy(invitation, 'fem ord', day(TODAY))
    const counted = async (catalogue: string) =>
      new Uint8Array(await writeDivisionFile({ ...paper, signer: member.signer, catalogue }, member))
    const told = { division: 'Odense', ours: paper.catalogue }
    await expect(received(office, await counted('1'))).rejects.toMatchObject({
      code: 'division-file-older-catalogue',
      details: { ...told, theirs: '1' },
    })
    await expect(received(office, await counted('99'))).rejects.toMatchObject({
      code: 'division-file-newer-catalogue',
      details: { ...told, theirs: '99' },
    })
  })

  test('each way a file can be wrong is told apart', async () => {
    const { office, invitation } = await headOffice()
    const file = await fileOfDivision(invitation, { at: 0, today: TODAY, which: Q4, women: 12 })
    const again = await fileOfDivision(invitation, { at: 0, today: TODAY, which: Q4, women: 12 })
    const Q3 = { year: 2025, quarter: 3 }
    const earlier = await fileOfDivision(invitation, { at: 1, today: TODAY, which: Q3, women: 12 })
    const others = await headOffice()
    const lockedForOthers = await fileOfDivision(others.invitation, {
      at: 2,
      today: TODAY,
      which: Q4,
      women: 12,
    })
    const changed = (part: (text: string) => string) => Buffer.from(part(Buffer.from(file).toString('utf8')))

    await expect(received(office, Buffer.from('PK'))).rejects.toThrow('division-file-unknown')
    await expect(
      received(
        office,
        changed((text) => text.replace('København', 'Købenavn')),
      ),
    ).rejects.toThrow('division-file-tampered')
    await expect(
      received(
        office,
        changed((text) => text.replace('"version": 1', '"version": 2')),
      ),
    ).rejects.toThrow('division-file-newer')
    await expect(received(office, earlier)).rejects.toThrow('division-file-other-quarter')
    await expect(received(office, lockedForOthers)).rejects.toThrow('division-file-for-others')
    await received(office, file)
    await expect(received(office, file, { replacing: true })).rejects.toThrow('division-file-same')
    await expect(received(office, again, { replacing: true })).rejects.toThrow('division-file-other-signer')
  })

  test('share words that the head office neither gives nor keeps, and it sees when one has others', async () => {
    const { office, invitation } = await headOffice()
    const kept = JSON.stringify([...office.room.office.headOffice.values(), invitation])
    expect(kept).not.toContain('countingKey')
    const [one, other, odd] = ['Abe  Fisk hest', 'abe fisk hest ', 'abe fisk ko'].map((words) =>
      joinedBy(invitation, words, day(TODAY)),
    )
    expect(one?.countingKey).toBe(other?.countingKey)
    expect(odd?.countingKey).not.toBe(one?.countingKey)
    const division = await anOffice(TODAY)
    await division.ask.joinNetwork({ invitation, words: '' })
    const { membership } = await division.ask.readNetwork(Q4)
    expect(membership?.words.split(' ').length).toBeGreaterThanOrEqual(5)
    for (const [at, words] of ['abe fisk hest', 'abe fisk hest', 'abe fisk ko'].entries())
      await received(
        office,
        await fileOfDivision(invitation, { at, today: TODAY, which: Q4, women: 12, words }),
      )
    expect((await office.ask.readNetwork(Q4)).apart).toEqual(['Århus'])
  })
})

test('comes alive in the sample office at one click, and nowhere else', async () => {
  const { ask, room } = await anOffice(TODAY)
  await expect(ask.fillSampleNetwork(Q4)).rejects.toThrow('not-sample')
  await room.write('keepDivision', (office) => ({
    changes: [put('division', { ...divisionOf(office), sample: true })],
    result: null,
  }))
  await ask.fillSampleNetwork(Q4)
  const { names, apart } = await ask.readNetwork(Q4)
  expect(names).toEqual(['København', 'Tingbjerg', 'Århus', 'Odense', 'Esbjerg'])
  expect(apart).toEqual([])
})
