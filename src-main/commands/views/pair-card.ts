import type { Card } from '../../contract/matching'
import { find, fullName, newestInterview, type Office } from '../../domain/office'
import { ageOn, type Day } from '../../domain/records/calendar'
import type { ParticipantId } from '../../domain/records/ids'
import { NO_ANSWERS } from '../../domain/records/interview'
import type { Participant, Role } from '../../domain/records/participant'
import { newestEvaluation } from '../../domain/rules/matches'
import { isProtected } from '../../domain/rules/standing'

/** What is shown of a woman beside another: her life and her own words, never her origin. */
export function cardOf(office: Office, id: ParticipantId, role: Role, today: Day): Card {
  const woman = find(office, 'participants', id)
  const answers = newestInterview(office, id, role, today)?.answers ?? NO_ANSWERS
  return {
    id,
    name: fullName(woman),
    age: woman.birthDate === null ? null : ageOn(woman.birthDate, today),
    town: townShown(woman, today),
    job: (role === 'mentee' ? woman.occupationWanted.title : null) ?? woman.occupationHad.title,
    introduction: answers.introduction,
    motive: answers.motive,
    needs: answers.needs,
    wishes: answers.wishes,
    interests: answers.interests,
    seeks: answers.seeks,
    offers: answers.offers,
    evaluated: newestEvaluation(office, id, role, today)?.ready === true,
    hasPortrait: woman.portrait !== null && !isProtected(woman, today),
  }
}

/** Her town, unless her address is protected. */
export function townShown(woman: Participant, today: Day): string | null {
  return isProtected(woman, today) ? null : woman.address.town
}
