import { Fault } from '../contract/reply'
import { StorageFault } from '../storage'

/** Does something with the store, whose faults become problems that have a text. */
export async function inOurWords<R>(deed: () => Promise<R>): Promise<R> {
  try {
    return await deed()
  } catch (error) {
    throw error instanceof StorageFault ? new Fault(error.code, error.details) : error
  }
}
