import type { Role } from '../../domain/records/participant'
import type { Making } from '../making'
import evaluations from '../material/evaluations.json'
import type { Sketch } from '../people/sketch'
import { valuesOf } from '../people/values'
import { joined } from '../words'

type Halves = { readonly professional: string; readonly personal: string }

/** Both halves of an evaluation, in a coordinator's words. */
export function evaluationWords(making: Making, sketch: Sketch, role: Role, ready: boolean): Halves {
  const pools = evaluations[role]
  const values = valuesOf(sketch)
  return {
    professional: joined(making.tell(pools.professional, values), making.tell(pools.strengths)),
    personal: joined(making.tell(pools.personal), making.tell(ready ? pools.fits : evaluations.notReady)),
  }
}
