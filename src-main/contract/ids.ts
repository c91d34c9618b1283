export type { MatchId, ParticipantId, StaffId } from '../domain/records/ids'
