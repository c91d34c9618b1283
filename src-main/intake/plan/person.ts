import type { Day } from '../../domain/records/calendar'
import type { StaffId } from '../../domain/records/ids'
import type { DanishLevel, Participant, Role, SpokenLanguage } from '../../domain/records/participant'

/** What one row tells of a woman; what it does not tell is null, or an empty list. */
export type Person = {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly ownScriptName: string | null
  readonly birthDate: Day | null
  readonly phone: string | null
  readonly email: string | null
  readonly street: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly protection: Participant['protection']
  readonly roles: readonly Role[]
  readonly enquiryOn: Day | null
  readonly enquirySource: string | null
  readonly signedUpOn: Day | null
  readonly leftOn: Day | null
  readonly originCountry: string | null
  readonly arrivalYear: number | null
  readonly languages: readonly SpokenLanguage[]
  readonly danish: DanishLevel | null
  readonly danishCourse: string | null
  readonly education: number | null
  readonly jobHad: string | null
  readonly jobWanted: string | null
  readonly iscoHad: string | null
  readonly iscoWanted: string | null
  readonly sectorsHad: readonly string[]
  readonly sectorsWanted: readonly string[]
  readonly labourMarket: Participant['labourMarket']
  readonly interests: readonly string[]
  readonly interestWords: readonly string[]
  readonly motive: string | null
  readonly needs: string | null
  readonly wishes: string | null
  readonly coordinator: StaffId | null
  /** What the fields of the division's own hold, by their codes. */
  readonly own: readonly (readonly [code: string, value: string | number])[]
  /** The id of her record, where the list once came from this office. */
  readonly key: string | null
}

/** A row that has told nothing yet. */
export const NOBODY: Person = {
  firstName: null,
  lastName: null,
  ownScriptName: null,
  birthDate: null,
  phone: null,
  email: null,
  street: null,
  postcode: null,
  town: null,
  protection: null,
  roles: [],
  enquiryOn: null,
  enquirySource: null,
  signedUpOn: null,
  leftOn: null,
  originCountry: null,
  arrivalYear: null,
  languages: [],
  danish: null,
  danishCourse: null,
  education: null,
  jobHad: null,
  jobWanted: null,
  iscoHad: null,
  iscoWanted: null,
  sectorsHad: [],
  sectorsWanted: [],
  labourMarket: null,
  interests: [],
  interestWords: [],
  motive: null,
  needs: null,
  wishes: null,
  coordinator: null,
  own: [],
  key: null,
}
