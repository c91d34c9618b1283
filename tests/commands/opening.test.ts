import { expect, test } from 'vitest'
import { aLaptop, PASSPHRASE } from './an-office'

test('a forgotten passphrase is no loss: the recovery key lets her in with new words', async () => {
  const office = await aLaptop()
  const { recoveryKey } = await office.ask.createOffice({
    division: { preset: null, name: 'Prøveby', address: '', phone: null, email: null, openingHours: '' },
    coordinator: { name: 'Inger Opdigtet', initials: 'IO' },
    passphrase: PASSPHRASE,
  })
  await office.room.leave()
  const state = await office.ask.officeState({})
  if (state.state !== 'locked' || state.members[0] === undefined) throw new Error('not locked')
  const staffId = state.members[0].id
  const next = 'syv blå døre mod havet i nord'
  await office.ask.recover({ recoveryKey, staffId, passphrase: next })
  await office.room.leave()
  await expect(office.ask.unlock({ staffId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await office.ask.unlock({ staffId, passphrase: next })
  expect(await office.ask.officeState({})).toMatchObject({ state: 'open' })
})
