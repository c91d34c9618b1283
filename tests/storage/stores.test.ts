import { describe } from 'vitest'
import { memoryStore } from '../../src-main/storage/index'
import { domainSchema } from '../../src-main/storage/schema'
import { storeContract } from './store-contract'
import { createdOffice, freshFolder, openedOffice, surroundings } from './surroundings'

describe('the store in memory', () => {
  storeContract(async (begin) => {
    const store = memoryStore({ begin })
    return { store, reopened: async () => store }
  })
})

describe('the store on disk', () => {
  storeContract(async (begin) => {
    const folder = await freshFolder()
    const at = surroundings({ schema: domainSchema })
    let office = await createdOffice(at, folder, begin)
    const reopened = async () => {
      await office.close()
      office = await openedOffice(at, folder)
      return office
    }
    return { store: office, reopened }
  })
})
