import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { Day } from '../../src-main/domain/records/calendar'
import { ConsentId, CopyId, MatchId } from '../../src-main/domain/records/ids'
import { anOffice, enquiry, protect, ready, TODAY, type AnOffice } from './an-office'
import { aPair, digest, listed, match, wishFor } from './a-pair'

test('a copy is made again byte for byte after the data changed, and never once she has taken her consent back', async () => {
  const office = await anOffice()
  const { menteeId, subject } = await aPair(office)
  await office.ask.savePaper({ what: wishFor('handbook', subject) })
  const [given] = [...office.saved.values()]
  const [copy] = await listed(office)
  expect(copy).toMatchObject({ number: '2026-0001', isKept: true, takenBack: [] })

  const { participant } = await office.ask.readWoman({ id: menteeId })
  const {
    roles: _roles,
    portrait: _portrait,
    id,
    address: _address,
    phone: _phone,
    email: _email,
    ...facts
  } = participant
  await office.ask.correctFacts({ id, facts: { ...facts, reach: null, firstName: 'Aminata' } })
  office.saved.clear()
  await office.ask.savePaper({ what: { copy: CopyId.parse(copy?.id) } })
  const [again] = [...office.saved.values()]
  expect(digest(again)).toBe(digest(given))
  expect(await listed(office)).toHaveLength(1)
  await expect(differsNow()).resolves.toBe(false)
  await office.room.write('printPaper', ({ copies }) => {
    const byAnotherVersion = [...copies.values()].map((one) => ({ ...one, sha256: '0'.repeat(64) }))
    return { changes: byAnotherVersion.map((one) => put('copies', one)), result: null }
  })
  await expect(differsNow()).resolves.toBe(true)

  const { consents } = await office.ask.readWoman({ id: menteeId })
  await office.ask.withdrawConsent({ id: ConsentId.parse(consents[0]?.id), on: TODAY })
  const [due] = await listed(office)
  expect(due?.takenBack).toEqual([{ who: 'Aminata Opdigtet', purpose: 'shareWithMatch', on: TODAY }])
  await expect(office.ask.previewPaper({ what: { copy: CopyId.parse(copy?.id) } })).rejects.toMatchObject({
    code: 'copy-consent-withdrawn',
  })
  await office.ask.callBackCopy({ id: CopyId.parse(due?.id), on: TODAY })
  expect((await listed(office))[0]).toMatchObject({ takenBack: [], calledBackOn: TODAY })

  async function differsNow(): Promise<boolean> {
    return (await office.ask.previewPaper({ what: { copy: CopyId.parse(copy?.id) } })).differs
  }
})

test('a copy from before her address was protected is not made again, while a new one is', async () => {
  const office = await anOffice()
  const { menteeId } = await aPair(office)
  const profile = { ...wishFor('profile', menteeId), edition: 'office' } as const
  await office.ask.savePaper({ what: profile })
  const [copy] = await listed(office)
  const again = { what: { copy: CopyId.parse(copy?.id) } }
  await office.ask.savePaper(again)
  await protect(office, menteeId, Day.parse('2027-03-15'))
  await expect(office.ask.savePaper(again)).rejects.toMatchObject({ code: 'copy-now-protected' })
  await expect(office.ask.previewPaper(again)).rejects.toMatchObject({ code: 'copy-now-protected' })
  await office.ask.savePaper({ what: profile })
  expect(await listed(office)).toHaveLength(2)
})

test('a form for nobody takes no number, and her own data is entered but not kept twice', async () => {
  const office = await anOffice()
  const { menteeId } = await aPair(office)
  await office.ask.savePaper({ what: { ...wishFor('agreement', null), edition: 'office' } })
  expect(await listed(office)).toEqual([])
  await office.ask.savePaper({ what: { ...wishFor('own-data', menteeId), edition: 'office' } })
  const [copy] = await listed(office)
  expect(copy).toMatchObject({ title: 'Indsigt i egne oplysninger', isKept: false })
  await expect(office.ask.savePaper({ what: { copy: CopyId.parse(copy?.id) } })).rejects.toMatchObject({
    code: 'copy-not-kept',
  })
})

test('a batch says first what is missing, gives each copy a number, and goes on where it was stopped', async () => {
  const office = await anOffice()
  const { subject } = await aPair(office)
  const second = await anotherPair(office)
  const asked = { paper: 'handbook', language: 'da' } as const
  const plan = await office.ask.planBatch({ ...asked, of: { year: 2026, quarter: 1 } })
  expect(plan.map(({ leftOut }) => leftOut.length)).toEqual([0, 3])
  expect(await office.ask.planBatch({ ...asked, of: { year: 2026, quarter: null } })).toEqual(plan)

  const subjects = [MatchId.parse(subject), MatchId.parse(second)]
  const { id } = await office.ask.beginBatch({
    paper: 'handbook',
    language: 'da',
    edition: 'booklet',
    subjects,
  })
  const stopping = office.ask.runBatch({ id, as: 'many' })
  await office.ask.stopWork({ task: 'batch' })
  const { made } = await stopping
  expect(made).toBeLessThan(2)
  expect(await office.ask.openBatches({ language: 'da' })).toEqual([
    { id, title: 'Håndbog for mentorer', made, of: 2 },
  ])
  await office.ask.runBatch({ id, as: 'many' })
  expect(await office.ask.openBatches({ language: 'da' })).toEqual([])
  expect([...office.saved.keys()]).toEqual([
    'Håndbog for mentorer 2026-0001.pdf',
    'Håndbog for mentorer 2026-0002.pdf',
  ])

  const whole = await office.ask.beginBatch({
    paper: 'handbook',
    language: 'da',
    edition: 'office',
    subjects,
  })
  await office.ask.runBatch({ id: whole.id, as: 'one' })
  expect((await listed(office)).map(({ number }) => number)).toEqual([
    '2026-0004',
    '2026-0003',
    '2026-0002',
    '2026-0001',
  ])
})

async function anotherPair(office: AnOffice) {
  const menteeId = await ready(office, 'Sara', 'mentee')
  const mentorId = await ready(office, 'Karen', 'mentor')
  return match(office, menteeId, mentorId)
}

test('the women picked get a letter each in one file, in their order; who it is not for is told and gets none', async () => {
  const office = await anOffice()
  const { menteeId } = await aPair(office)
  const sara = await ready(office, 'Sara', 'mentor')
  const helper = await enquiry(office, 'Bodil', 'contactPerson')
  await protect(office, menteeId, Day.parse('2027-03-15'))
  const asked = { language: 'da' as const, of: { women: [sara, helper, menteeId] } }
  const letters = await office.ask.planBatch({ ...asked, paper: 'thanks-letter' })
  expect(letters).toMatchObject([
    { id: sara, name: 'Sara Opdigtet', isFor: true, leftOut: [], has: null },
    { id: helper, isFor: false },
    { id: menteeId, isFor: true },
  ])
  const withAddress = await office.ask.planBatch({ ...asked, paper: 'letter' })
  expect(withAddress.map(({ isFor, leftOut }) => [isFor, leftOut[0]?.who, leftOut[0]?.why])).toEqual([
    [true, 'Sara', 'notOnFile'],
    [true, 'Bodil', 'notOnFile'],
    [true, 'Amina', 'protected'],
  ])
  expect(await office.ask.planBatch({ ...asked, paper: 'handbook' })).toEqual([])

  const { id } = await office.ask.beginBatch({
    paper: 'thanks-letter',
    language: 'da',
    edition: 'office',
    subjects: [sara, menteeId],
  })
  await office.ask.runBatch({ id, as: 'one' })
  const [file] = [...office.saved.values()]
  // The back of the first letter stays empty.
  expect((await PDFDocument.load(file ?? '')).getPageCount()).toBe(3)
  const copies = [...office.room.office.copies.values()].map(({ number, women, batch }) => [
    number,
    women,
    batch,
  ])
  expect(copies).toEqual([
    ['2026-0001', [sara], id],
    ['2026-0002', [menteeId], id],
  ])
  expect(await office.ask.openBatches({ language: 'da' })).toEqual([])
  const again = await office.ask.planBatch({ ...asked, paper: 'thanks-letter' })
  expect(again.map(({ has }) => has)).toEqual(['2026-0001', null, '2026-0002'])
})
