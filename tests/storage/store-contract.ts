import { array, assert, asyncProperty, constantFrom, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { put, remove } from '../../src-main/domain/change'
import { nextUndo, redo, undo } from '../../src-main/domain/rules/undo'
import type { Beginning, Store } from '../../src-main/storage/index'
import { INGER } from '../builders'
import {
  colleague,
  countUp,
  DRAFT,
  fail,
  hire,
  nameOf,
  namesByHistoryOf,
  namesByIdIn,
  namesIn,
  op,
  refuse,
  set,
  staffChange,
} from './colleagues'

/** A store under test. What is asked of `reopened` is what was saved, for stores that outlive the process. */
export type Kept = { readonly store: Store; readonly reopened: () => Promise<Store> }

const hiring = { by: INGER, why: 'welcomeStaff' } as const

/** What every store has to do. */
export function storeContract(kept: (begin: readonly Beginning[]) => Promise<Kept>): void {
  const empty = () => kept([])

  describe('what is saved', () => {
    test('begins with what it was given', async () => {
      const begin = [{ by: INGER, at: 1000, why: 'createOffice', changes: [put('staff', colleague('anne'))] }]
      const { store } = await kept(begin)
      expect(namesIn(store)).toEqual(['anne'])
      expect(store.read().entries).toMatchObject([{ seq: 1, by: INGER, at: 1000, why: 'createOffice' }])
    })

    test('is there for whoever reads next, and after reopening', async () => {
      const { store, reopened } = await empty()
      const answer = await store.update(hiring, () => hire('anne'))
      expect(answer).toBe('anne')
      expect(namesIn(store)).toEqual(['anne'])
      expect((await reopened()).read()).toEqual(store.read())
    })

    test('has in the history who, why, and every record before and after', async () => {
      const { store, reopened } = await empty()
      await store.update(hiring, () => hire('anne'))
      await store.update({ by: INGER, why: 'renameStaff' }, () => hire('anne', 'Anne Marie'))
      await store.update({ by: 'system', why: 'tidy' }, () => ({
        changes: [remove('staff', 'anne')],
        result: null,
      }))
      const entries = [
        op(1, INGER, 'welcomeStaff', { rev: 1, before: null, after: colleague('anne') }),
        op(2, INGER, 'renameStaff', {
          rev: 2,
          before: colleague('anne'),
          after: colleague('anne', 'Anne Marie'),
        }),
        op(3, 'system', 'tidy', { rev: 3, before: colleague('anne', 'Anne Marie'), after: null }),
      ]
      expect(store.read().entries).toMatchObject(entries)
      expect((await reopened()).read().entries).toMatchObject(entries)
    })

    test('goes on counting the revisions of a record that was taken away and put back', async () => {
      const { store, reopened } = await empty()
      await store.update(hiring, () => hire('anne'))
      await store.update(hiring, () => ({ changes: [remove('staff', 'anne')], result: null }))
      const later = await reopened()
      await later.update(hiring, () => hire('anne'))
      expect(later.read().entries.flatMap(({ ops }) => ops.map(({ rev }) => rev))).toEqual([1, 2, 3])
    })

    test('can be undone and done again after reopening', async () => {
      const { store, reopened } = await empty()
      await store.update(hiring, () => hire('anne'))
      await store.update(hiring, () => hire('anne', 'Anne Marie'))
      const later = await reopened()
      await later.update({ by: INGER, why: 'undo:2' }, (ledger) => undo(ledger, INGER))
      expect(nameOf(later, 'anne')).toBe('anne')
      await (await reopened()).update({ by: INGER, why: 'redo:2' }, (ledger) => redo(ledger, INGER))
      expect(nameOf(await reopened(), 'anne')).toBe('Anne Marie')
      expect(nextUndo((await reopened()).read(), INGER)?.seq).toBe(2)
    })
  })

  describe('one update after another', () => {
    test('of a hundred at the same time each decides on what the one before left', async () => {
      const { store, reopened } = await empty()
      const answers = Array.from({ length: 100 }, () => store.update(hiring, countUp))
      expect(await Promise.all(answers)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
      expect((await reopened()).read().entries.map(({ seq }) => seq)).toEqual(
        Array.from({ length: 100 }, (_, index) => index + 1),
      )
    })

    test('one that is refused does not disturb the others', async () => {
      const { store } = await empty()
      const outcomes = await Promise.allSettled([
        store.update(hiring, () => hire('anne')),
        store.update(hiring, refuse),
        store.update(hiring, () => hire('bodil')),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(namesIn(store)).toEqual(['anne', 'bodil'])
    })
  })

  describe('what is not saved', () => {
    test.each([
      ['a refusal', refuse, { code: 'not-found' }],
      ['a fault in the rule', fail, { message: 'a fault in the rule' }],
      ['a value that is no record', () => hire(''), { name: 'ZodError' }],
    ])('%s leaves nothing behind', async (_, decide, error) => {
      const { store, reopened } = await empty()
      await store.update(hiring, () => hire('anne'))
      const before = store.read()
      await expect(store.update(hiring, decide)).rejects.toMatchObject(error)
      expect(store.read()).toBe(before)
      expect((await reopened()).read()).toEqual(before)
    })

    test('a decision that changes nothing is not written down', async () => {
      const { store } = await empty()
      const nothing = { changes: [remove('staff', 'nobody')], result: 'done' }
      expect(await store.update(hiring, () => nothing)).toBe('done')
      expect(store.read().entries).toEqual([])
    })
  })

  test('of several changes to one record in one decision the last one counts', async () => {
    const { store } = await empty()
    const changes = [put('staff', colleague('anne')), put('staff', colleague('anne', 'Anne Marie'))]
    await store.update(hiring, () => ({ changes, result: null }))
    expect(store.read().entries).toMatchObject([op(1, INGER, 'welcomeStaff', { rev: 1, before: null })])
    expect(nameOf(store, 'anne')).toBe('Anne Marie')
  })

  test('what was read before is not touched by what is saved later', async () => {
    const { store } = await empty()
    await store.update(hiring, () => hire('anne'))
    const before = store.read()
    const copy = structuredClone(before)
    await store.update(hiring, () => hire('anne', 'Anne Marie'))
    expect(before).toEqual(copy)
  })

  test('earlier versions of a draft are not kept', async () => {
    const { store, reopened } = await empty()
    const draft = { ...DRAFT, fields: { motive: 'hun vil' } }
    await store.update({ by: INGER, why: 'saveDraft' }, () => ({
      changes: [put('drafts', DRAFT)],
      result: null,
    }))
    await store.update({ by: INGER, why: 'saveDraft' }, () => ({
      changes: [put('drafts', draft)],
      result: null,
    }))
    const { office, entries } = (await reopened()).read()
    expect(office.drafts.get('draft-1')).toEqual(draft)
    expect(entries.map(({ ops }) => ops)).toEqual([[], []])
  })

  test('whatever is done, the history leads from nothing to the office as it is', async () => {
    const step = tuple(constantFrom('anne', 'bodil'), constantFrom('Anne', 'Bodil', 'Signe', null))
    await assert(
      asyncProperty(array(array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async (updates) => {
        const { store, reopened } = await empty()
        const model = new Map<string, string>()
        for (const steps of updates) {
          await store.update(hiring, () => ({
            changes: steps.map(([id, name]) => staffChange(id, name)),
            result: null,
          }))
          for (const [id, name] of steps) set(model, id, name)
        }
        const ledger = (await reopened()).read()
        expect(namesByIdIn(ledger)).toEqual(model)
        expect(namesByHistoryOf(ledger)).toEqual(model)
        expect(ledger).toEqual(store.read())
      }),
      { numRuns: 20 },
    )
  })
}
