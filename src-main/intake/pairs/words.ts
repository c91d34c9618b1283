import type { ClosureReason, Meeting } from '../../domain/records/match'
import { wordsFor } from '../values/words'

/** What offices write of why a match ended. */
export const REASON_WORDS = wordsFor<ClosureReason>([
  ['goalReached', 'målet er nået, mål nået, målet nået, goal reached'],
  [
    'agreedTimeOver',
    'tiden er gået, aftalt tid, aftalt slut, som aftalt, forløbet er slut, planlagt, agreed time over',
  ],
  [
    'jobOrStudy',
    'job, fik job, i job, arbejde, fået arbejde, uddannelse, studie, job eller studie, job or study',
  ],
  ['moved', 'flyttet, flytning, fraflyttet, moved'],
  [
    'illnessOrFamily',
    'sygdom, syg, barsel, familie, sygdom eller familie, illness, family, illness or family',
  ],
  ['lackOfTime', 'tid, manglende tid, mangel på tid, ingen tid, travlhed, lack of time'],
  ['noContact', 'ingen kontakt, manglende kontakt, mistet kontakt, no contact'],
  ['didNotFit', 'dårlig kemi, kemi, dårligt match, passede ikke, did not fit'],
  ['expectationsDiffered', 'forventninger, forskellige forventninger, expectations differed'],
  ['languageBarrier', 'sprog, sproget, sprogbarriere, language barrier'],
  ['boundaryOrSafety', 'grænser, sikkerhed, boundary or safety'],
  ['referredOn', 'henvist, henvist videre, referred on'],
  ['neverStarted', 'kom aldrig i gang, aldrig startet, never started'],
  ['wronglyMade', 'fejl, oprettet ved en fejl, wrongly made'],
  ['other', 'andet, other'],
])

/** Endings that were meant to come. */
export const PLANNED: ReadonlySet<ClosureReason> = new Set(['goalReached', 'agreedTimeOver', 'jobOrStudy'])

/** What offices write of how two met. */
export const WAY_WORDS = wordsFor<Meeting['way']>([
  ['inPerson', 'møde, mødtes, fysisk, fysisk møde, ansigt til ansigt, personligt, in person, met'],
  ['phone', 'telefon, tlf, telefonisk, opkald, ringede, samtale, phone, call'],
  ['online', 'online, video, videomøde, teams, zoom, skype, facetime, nettet'],
  ['mail', 'mail, e-mail, sms, besked, beskeder, brev, skriftligt, message, letter'],
])
