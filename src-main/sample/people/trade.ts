import { likely, pick, pickByWeight, type Chance } from '../chance'
import jobs from '../material/jobs.json'
import sectors from '../material/sectors.json'

/** A job in one sector; `level` is the education it takes, from 1 to 5. */
export type Job = {
  readonly sector: string
  readonly title: string
  readonly level: number
  /** Its group in ISCO-08, where the title leaves no doubt. */
  readonly isco?: string
  /** Whether she leads others in it; nobody hopes to begin there. */
  readonly leads?: boolean
}

type Demand = {
  readonly supply: number
  readonly had: number
  readonly wanted: number
  readonly contacts: number
  readonly ownFirm?: boolean
}

const JOBS: readonly Job[] = Object.entries(jobs).flatMap(([sector, titles]) =>
  titles.map((title) => ({ sector, ...title })),
)
const SECTORS: Readonly<Record<string, Demand>> = sectors
const SECTOR_CODES = Object.keys(SECTORS)

/** What mentors do: much teaching and administration, little of what mentees ask for. */
export function pickMentorJob(chance: Chance): Job {
  return pick(chance, jobsIn(pickSector(chance, 'supply')))
}

export function pickFormerJob(chance: Chance): Job {
  return pick(chance, jobsIn(pickSector(chance, 'had')))
}

/** What a mentee hopes for: every other wants her own field again, and nobody more than one step above her education. */
export function pickWantedJob(chance: Chance, had: Job | null, education: number): Job {
  const isOpen = ({ leads, level }: Job) => leads !== true && level <= education + 1
  const own = had === null ? [] : jobsIn(had.sector).filter(isOpen)
  if (own.length > 0 && likely(chance, 0.55)) return pick(chance, own)
  const other = jobsIn(pickSector(chance, 'wanted')).filter(isOpen)
  return other.length > 0 ? pick(chance, other) : pickWantedJob(chance, had, education)
}

/** Whether one can do that job in a firm of one's own. */
export function canBeOwnFirm(job: Job | null): boolean {
  return job !== null && SECTORS[job.sector]?.ownFirm === true
}

/** A sector in which a woman knows people. */
export function pickContactSector(chance: Chance): string {
  return pickSector(chance, 'contacts')
}

function pickSector(chance: Chance, by: 'supply' | 'had' | 'wanted' | 'contacts'): string {
  return pickByWeight(chance, SECTOR_CODES, (code) => SECTORS[code]?.[by] ?? 0)
}

function jobsIn(sector: string): Job[] {
  return JOBS.filter((job) => job.sector === sector)
}
