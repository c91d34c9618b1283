import { expect, test } from 'vitest'
import { CopyId } from '../../src-main/domain/records/ids'
import { orange } from '../documents/press'
import { anOffice } from './an-office'
import { aPair, digest, listed, wishFor } from './a-pair'

test('the office writes its own words: linted, kept in versions, printed and kept with the copy, set back', async () => {
  const office = await anOffice()
  const { subject } = await aPair(office)
  const which = { paper: 'agreement', language: 'da' } as const
  const { chapters } = await office.ask.readWording({ ...which, version: null })
  const own = chapters.map((chapter) => ({
    ...chapter,
    words: chapter.words.replace('Samarbejdsaftale', 'Vores aftale'),
  }))
  const strange = own.map((chapter) => ({ ...chapter, words: `${chapter.words}\n\nᏣᎳᎩ\n` }))
  const { flaws } = await office.ask.previewWording({ ...which, chapters: strange })
  expect(flaws.map(({ code, about }) => `${code} ${about}`)).toEqual([
    'uncovered-character Ꮳ',
    'uncovered-character Ꮃ',
    'uncovered-character Ꭹ',
  ])
  const bad = own.map((chapter) => ({ ...chapter, words: `${chapter.words}\n\nKære {{mentor.ukendt}}\n` }))
  expect((await office.ask.previewWording({ ...which, chapters: bad })).faults).toMatchObject([
    { code: 'unknown-value', about: 'mentor.ukendt', chapter: 1 },
  ])
  await expect(office.ask.keepWording({ ...which, chapters: bad })).rejects.toMatchObject({
    code: 'wording-faulty',
  })
  await office.ask.keepWording({ ...which, chapters: own })
  expect(await printedAgreement()).toContain('Vores')
  await office.ask.savePaper({ what: { ...wishFor('agreement', subject), edition: 'office' } })
  await office.ask.resetWording(which)
  expect(await printedAgreement()).not.toContain('Vores')
  const [copy] = await listed(office)
  expect(copy?.textVersion).toBe('2026.7-1')
  const again = await office.ask.previewPaper({ what: { copy: CopyId.parse(copy?.id) } })
  expect(JSON.stringify(again.pages)).toContain('Vores')

  async function printedAgreement(): Promise<string> {
    const what = { ...wishFor('agreement', subject), edition: 'office' } as const
    return JSON.stringify((await office.ask.previewPaper({ what })).pages)
  }
})

test('a picture of its own goes into the words, stays as long as a version shows it, and is printed again', async () => {
  const office = await anOffice()
  const { subject } = await aPair(office)
  const which = { paper: 'agreement', language: 'da' } as const
  const [chapter, ...rest] = (await office.ask.readWording({ ...which, version: null })).chapters
  const showing = (name: string) => [
    { name: 'forord', words: `# Fest {#fest}\n\n!picture ${name} alt="En kage"\nSommerfest\n` },
    ...[chapter ?? []].flat(),
    ...rest,
  ]
  const fest = { fileName: 'Sommerfest på Ærø.JPG', picture: orange, width: 8, height: 8 }
  await expect(
    office.ask.keepPicture({ ...fest, picture: new TextEncoder().encode('GIF89a') }),
  ).rejects.toMatchObject({ code: 'picture-unreadable' })
  const { name } = await office.ask.keepPicture(fest)
  expect([name, (await office.ask.keepPicture(fest)).name]).toEqual([
    'sommerfest-paa-aeroe',
    'sommerfest-paa-aeroe-2',
  ])
  expect((await office.ask.undo({})).why).toBe('keepPicture')
  expect(await office.ask.listPictures({})).toMatchObject([{ name }])
  expect((await office.ask.previewWording({ ...which, chapters: showing('fest') })).faults).toMatchObject([
    { code: 'unknown-picture', about: 'fest' },
  ])
  const shown = await office.ask.previewWording({ ...which, chapters: showing(name) })
  expect(shown.faults).toEqual([])
  expect(shown.pictures.map(({ bytes }) => new Uint8Array(bytes))).toEqual([orange])
  await office.ask.keepWording({ ...which, chapters: showing(name) })
  await office.ask.savePaper({ what: { ...wishFor('agreement', subject), edition: 'office' } })
  const [given] = [...office.saved.values()]

  await expect(office.ask.dropPicture({ name })).rejects.toMatchObject({
    code: 'picture-in-use',
    details: { paper: 'Samarbejdsaftale' },
  })
  await office.ask.resetWording(which)
  await office.ask.dropPicture({ name })
  expect(await office.ask.listPictures({})).toEqual([])
  office.saved.clear()
  const [copy] = await listed(office)
  await office.ask.savePaper({ what: { copy: CopyId.parse(copy?.id) } })
  expect(digest([...office.saved.values()][0])).toBe(digest(given))
})
