import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src-main/domain/change'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { Consent } from '../../src-main/domain/records/consent'
import { ParticipantId } from '../../src-main/domain/records/ids'
import { likelyPairs, whoMayBe } from '../../src-main/domain/rules/duplicates'
import {
  MERGE_FIELDS,
  mergeDifferences,
  mergeWomen,
  relationsBetween,
  type Merge,
} from '../../src-main/domain/rules/merging'
import { undo } from '../../src-main/domain/rules/undo'
import type { Participant } from '../../src-main/domain/records/participant'
import { TABLES, TABLE_NAMES, type TableName } from '../../src-main/domain/tables'
import { largeOffice } from '../../src-main/sample'
import { day, mentee, mentor, officeHolding, ready, recorded, TODAY } from '../builders'

const sample = applyChanges(emptyOffice(), largeOffice(120, 7))
const ids = [...sample.participants.keys()].map((id) => ParticipantId.parse(id))
const merge = (keep: string, drop: string, parts: Partial<Merge> = {}): Merge => ({
  keep: ParticipantId.parse(keep),
  drop: ParticipantId.parse(drop),
  take: [],
  leftOver: '',
  today: TODAY,
  ...parts,
})

describe('two records made one', () => {
  test('lose nobody and nothing, stay sound records, and come back whole when it is undone', () => {
    const two = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(two, fc.subarray([...MERGE_FIELDS]), ([keep = '', drop = ''], take) => {
        if (arePaired(sample, keep, drop)) refuses(keep, drop)
        else mergesAndComesBack(merge(keep, drop, { take }))
      }),
      { numRuns: 40 },
    )
  })

  test('that stood as knowing each other no longer do', () => {
    const [known] = [...sample.relations.values()].filter(
      ({ participantId, otherId }) => !arePaired(sample, participantId, otherId),
    )
    expect.assert(known !== undefined)
    mergesAndComesBack(merge(known.participantId, known.otherId))
  })

  test('keep what is told, fill what is not, and take what she chose', () => {
    const kept = mentee({ phone: null, danish: 'a2', note: 'Ringer selv.', languages: [] })
    const other = mentee({ id: 'amina-2', phone: '11 22 33 44', danish: 'b2', note: 'Kom igen.' })
    const office = officeHolding({ participants: [kept, other] })
    expect(mergeDifferences(kept, other)).toEqual([{ field: 'danish', kept: 'a2', other: 'b2' }])
    const plain = mergeWomen(office, merge('amina', 'amina-2')).result
    expect(plain).toMatchObject({ phone: '11 22 33 44', danish: 'a2', note: 'Ringer selv.\nKom igen.' })
    expect(plain.languages).toEqual(other.languages)
    expect(mergeWomen(office, merge('amina', 'amina-2', { take: ['danish'] })).result.danish).toBe('b2')
  })

  test('hold to the stricter consent and the longer protection', () => {
    const consent = (id: string, participantId: string, parts: object) =>
      Consent.parse({
        id,
        participantId,
        purpose: 'portrait',
        nameForm: 'full',
        givenOn: '2025-01-01',
        by: 'inger',
        withdrawnOn: null,
        note: '',
        ...parts,
      })
    const office = officeHolding({
      participants: [
        mentee({ protection: { since: '2025-06-01', until: '2026-06-01' } }),
        mentee({ id: 'amina-2', protection: { since: '2026-01-01', until: '2027-01-01' } }),
      ],
      consents: [
        consent('mine', 'amina', {}),
        consent('back', 'amina-2', { withdrawnOn: '2025-02-01' }),
        consent('story', 'amina', { purpose: 'story' }),
        consent('story-2', 'amina-2', { purpose: 'story', nameForm: 'invented' }),
      ],
    })
    const { changes, result } = mergeWomen(office, merge('amina', 'amina-2'))
    const { consents } = applyChanges(office, changes)
    expect(result.protection).toEqual({ since: '2025-06-01', until: '2027-01-01' })
    expect(consents.get('mine')?.withdrawnOn).toBe(TODAY)
    expect(consents.get('story')).toMatchObject({ withdrawnOn: null, nameForm: 'invented' })
    expect([...consents.values()].every(({ participantId }) => participantId === 'amina')).toBe(true)
  })
})

describe('women written down twice', () => {
  const pairsOf = (...women: readonly ReturnType<typeof mentee>[]) =>
    likelyPairs(officeHolding({ participants: women })).map(({ because }) => because)
  const blank = { birthDate: null, phone: null, email: null }

  test.each<[string, Partial<Participant>, Partial<Participant>, string[][]]>([
    ['the same name', {}, {}, [['sameName']]],
    ['another spelling', { firstName: 'Aamina' }, {}, [['sameName']]],
    ['names the other way round', { firstName: 'Warsame', lastName: 'Amina' }, {}, [['swappedName']]],
    [
      'the same name, born on different days',
      { birthDate: day('1990-01-01') },
      { birthDate: day('1991-01-01') },
      [],
    ],
    [
      'a longer name and the same number, written differently',
      { lastName: 'Ali Warsame', phone: '+45 11 22 33 44' },
      { phone: '11223344' },
      [['similarName', 'phone']],
    ],
    ['a longer name alone', { lastName: 'Ali Warsame' }, {}, []],
    [
      'another name and the same number',
      { firstName: 'Bente', lastName: 'Lund', phone: '11223344' },
      { phone: '11223344' },
      [],
    ],
    [
      'another name, but birth date and e-mail agree',
      { firstName: 'Bente', lastName: 'Lund', birthDate: day('1990-01-01'), email: 'a@example.dk' },
      { birthDate: day('1990-01-01'), email: 'A@example.dk' },
      [['birthDate', 'email']],
    ],
  ])('%s', (_what, one, other, because) => {
    expect(pairsOf(mentee({ ...blank, ...one }), mentee({ ...blank, id: 'amina-2', ...other }))).toEqual(
      because,
    )
  })

  test('are not asked about again when somebody found them to be two', () => {
    const women = [mentee(blank), mentee({ ...blank, id: 'amina-2' })] as const
    const apart = { id: 'd', women: ['amina-2', 'amina'], on: TODAY, by: 'inger' }
    const office = officeHolding({ participants: women, distinct: [TABLES.distinct.parse(apart)] })
    expect(likelyPairs(office)).toEqual([])
  })

  test('are known while somebody tells her name on the telephone', () => {
    const office = officeHolding(ready(mentee()), ready(mentor()))
    const told = { firstName: 'amina', lastName: 'warsame', phone: null, email: null, birthDate: null }
    expect(whoMayBe(office, told).map(({ id }) => id)).toEqual(['amina'])
    expect(whoMayBe(office, { ...told, firstName: 'Amira' })).toEqual([])
  })

  test('are known while her own facts are corrected, but for herself and whom somebody found to be another', () => {
    const women = ['amina', 'amina-2', 'amina-3'].map((id) => mentee({ ...blank, id }))
    const apart = { id: 'd', women: ['amina-2', 'amina'], on: TODAY, by: 'inger' }
    const office = officeHolding({ participants: women, distinct: [TABLES.distinct.parse(apart)] })
    const told = { firstName: 'Amina', lastName: 'Warsame', phone: null, email: null, birthDate: null }
    expect(whoMayBe(office, told, ParticipantId.parse('amina')).map(({ id }) => id)).toEqual(['amina-3'])
  })
})

function refuses(keep: string, drop: string): void {
  expect(() => mergeWomen(sample, merge(keep, drop))).toThrow(expect.objectContaining({ code: 'same-woman' }))
}

function mergesAndComesBack(asked: Merge): void {
  const { keep, drop } = asked
  const { changes, result } = mergeWomen(sample, asked)
  const after = applyChanges(sample, changes)
  for (const { table, value } of changes) if (value !== null) TABLES[table].parse(value)
  const known = relationsBetween(sample, keep, drop).length
  const gone: Partial<Record<TableName, number>> = { participants: 1, relations: known }
  for (const table of TABLE_NAMES) expect(after[table].size).toBe(sample[table].size - (gone[table] ?? 0))
  expect(mentions(after, drop)).toBe(0)
  expect(mentions(after, keep)).toBe(
    mentions(sample, keep) + mentions(sample, drop) - 1 - 2 * known - sharedLabels(asked),
  )
  const roles = [keep, drop].flatMap((id) => sample.participants.get(id)?.roles ?? [])
  expect(result.roles).toEqual(expect.arrayContaining(roles))
  const ledger = recorded({ office: sample, entries: [] }, changes)
  const back = applyChanges(ledger.office, undo(ledger, ledger.entries[0]?.by ?? 'system').changes)
  for (const table of TABLE_NAMES)
    expect(Object.fromEntries(back[table])).toEqual(Object.fromEntries(sample[table]))
}

/** A label that both had she has once. */
function sharedLabels({ keep, drop }: Merge): number {
  return [...sample.labels.values()].filter(({ women }) => women.includes(keep) && women.includes(drop))
    .length
}

function arePaired(office: Office, one: string, other: string): boolean {
  const pairs = [...office.matches.values(), ...office.judgements.values(), ...office.proposals.values()]
  return pairs
    .map(({ menteeId, mentorId }) => [menteeId, mentorId])
    .some((two) => [one, other].every((id) => two.some((she) => she === id)))
}

function mentions(office: Office, id: string): number {
  const text = TABLE_NAMES.map((table) => JSON.stringify([...office[table].values()])).join('')
  return text.split(`"${id}"`).length - 1
}
