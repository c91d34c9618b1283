import { expect, test } from 'vitest'
import { complaintAbout, damagesTo, smallOffice } from '../damage'

test.each([
  ['closed', true],
  ['left by a process that died', false],
])('G5, G6: an office %s, cut at every byte and with every bit changed', async (_, isClosed) => {
  const complaints: string[] = []
  const everywhere = { every: 1, bits: [0, 1, 2, 3, 4, 5, 6, 7] }
  for (const damage of damagesTo(await smallOffice(isClosed), everywhere)) {
    const complaint = await complaintAbout(damage)
    if (complaint !== null) complaints.push(complaint)
  }
  expect(complaints).toEqual([])
})
