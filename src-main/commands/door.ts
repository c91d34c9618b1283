import { openOffice, waitBeforeNextTry, type OpenOffice, type Surroundings, type Unlock } from '../storage'

/** Opens an office, waiting a little longer after each wrong passphrase in a row. */
export function patientDoor() {
  let misses = 0
  return async (laptop: Surroundings, folder: string, key: Unlock): Promise<OpenOffice> => {
    await new Promise((resolve) => setTimeout(resolve, waitBeforeNextTry(misses) * 1_000))
    try {
      const store = await openOffice(laptop, { folder, key })
      misses = 0
      return store
    } catch (error) {
      misses += 1
      throw error
    }
  }
}
