import { expect, test } from 'vitest'
import { complaintAbout, damagesTo, smallOffice } from './damage'

/** Every byte of each kind of file is tried in tests/storage, and of whole offices in long/damage.long.ts. */
test.each([
  ['closed', true],
  ['left by a process that died', false],
])(
  'G5, G6: an office %s, any one of its files damaged: no wrong record, nothing silent, a snapshot costs nothing',
  { timeout: 600_000 },
  async (_, isClosed) => {
    const complaints: string[] = []
    for (const damage of damagesTo(await smallOffice(isClosed), { every: 17, bits: [0] })) {
      const complaint = await complaintAbout(damage)
      if (complaint !== null) complaints.push(complaint)
    }
    expect(complaints).toEqual([])
  },
)
