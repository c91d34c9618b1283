import fs from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Day } from '../../src-main/domain/records/calendar'
import { photoFile } from '../../src-main/storage/photos'
import { anOffice, enquiry, protect, type AnOffice } from './an-office'

const TEXT = new TextEncoder().encode('Et opdigtet bilag.')
const filesOf = async ({ room }: AnOffice) =>
  fs.readdir(path.join(room.store.folder, 'photos')).catch(() => [])

test('all of the office leaves but what is damaged, which is told, and the history says so', async () => {
  const office = await anOffice()
  const id = await enquiry(office, 'Sara')
  for (const name of ['Bevis.txt', 'Brev.txt'])
    await office.ask.keepAttachment({ id, fileName: name, bytes: TEXT })
  const [first] = [...office.room.office.attachments.values()]
  if (first === undefined) throw new Error('no attachment was kept')
  await fs.writeFile(photoFile(office.room.store.folder, first.file), 'ødelagt')

  const out = await office.ask.takeEverythingOut({ language: 'da' })
  expect(out?.damaged).toBe(1)
  expect(out?.files).toBe(office.saved.size)
  expect(Buffer.from(office.saved.get('README-da.txt') ?? []).toString()).toContain(
    `beskadiget: bilag-${first.id}.txt`,
  )
  const [deed] = await office.ask.recentDeeds({ atMost: 1 })
  expect(deed).toMatchObject({ why: 'takeEverythingOut', by: office.room.me })
  expect((await office.ask.undo({})).why).toBe('keepAttachment')
})

test('stopped on the way, nothing has left, and the history says nothing of it', async () => {
  const office = await anOffice()
  await enquiry(office, 'Sara')
  const before = await office.ask.recentDeeds({ atMost: 1 })
  const leaving = office.ask.takeEverythingOut({ language: 'da' })
  while (office.saved.size === 0) await nextTurn()
  await office.ask.stopWork({ task: 'leaving' })
  await expect(leaving).rejects.toThrow('cancelled')
  expect(office.saved.size).toBe(0)
  expect(await office.ask.recentDeeds({ atMost: 1 })).toEqual(before)
})

test('a paper that cannot be kept leaves no file behind, and a CPR number in its name is refused plainly', async () => {
  const office = await anOffice()
  const id = await enquiry(office, 'Sara')
  const keep = (fileName: string) => office.ask.keepAttachment({ id, fileName, bytes: TEXT })
  await expect(keep('Bevis 010190-1234.txt')).rejects.toThrow('attachment-name-cpr')
  expect(await filesOf(office)).toEqual([])
  for (let at = 0; at < 20; at += 1) await keep(`Bilag ${at}.txt`)
  await expect(keep('Et for meget.txt')).rejects.toThrow('attachments-full')
  expect(await filesOf(office)).toHaveLength(20)
})

test('the name of a paper is covered where she is protected, here and in what leaves', async () => {
  const office = await anOffice()
  const id = await enquiry(office, 'Sara')
  await office.ask.keepAttachment({ id, fileName: 'Lejekontrakt på Skjulevej.txt', bytes: TEXT })
  await protect(office, id, Day.parse('2027-03-15'))
  expect((await office.ask.listAttachments({ id })).map(({ name }) => name)).toEqual([null])
  await office.ask.takeEverythingOut({ language: 'da' })
  const left = [...office.saved.values()].map((bytes) => Buffer.from(bytes).toString()).join('\n')
  expect(left).not.toContain('Skjulevej')
})
