import { createHash } from 'node:crypto'
import type { CheckedOfficeInput } from '../../src-main/contract'
import { ParticipantId } from '../../src-main/domain/records/ids'
import { ready, TODAY, type AnOffice } from './an-office'

/** Amina and Hanne matched in spite of their languages, with Amina's yes to what Hanne may read. */
export async function aPair(office: AnOffice) {
  const menteeId = await ready(office, 'Amina', 'mentee')
  const mentorId = await ready(office, 'Hanne', 'mentor')
  const id = await match(office, menteeId, mentorId)
  const yes = { purpose: 'shareWithMatch', nameForm: 'full', givenOn: TODAY, note: '' } as const
  await office.ask.giveConsent({ id: menteeId, ...yes })
  return { menteeId, subject: ParticipantId.parse(id) }
}

export async function match(
  office: AnOffice,
  menteeId: ParticipantId,
  mentorId: ParticipantId,
): Promise<string> {
  await office.ask.judge({
    menteeId,
    mentorId,
    on: TODAY,
    judgement: { kind: 'override', rule: 'language', reason: 'Tolk ved første møde' },
  })
  const { id } = await office.ask.confirmMatch({
    menteeId,
    mentorId,
    goal: 'social',
    confirmedOn: TODAY,
    grounds: 'Begge cykler.',
    agreedUntil: null,
  })
  return id
}

/** One copy of that paper as a booklet in Danish. */
export function wishFor(paper: string, subject: ParticipantId | null): Wish {
  return { paper, subject, women: [], first: 1, language: 'da', edition: 'booklet' }
}

type Wish = Extract<CheckedOfficeInput<'savePaper'>['what'], { paper: string }>

/** The register of copies. */
export const listed = (office: AnOffice) => office.ask.listCopies({ about: null, language: 'da' })

export function digest(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex')
}
