export type { MatchId, ParticipantId, ProposalId, StaffId } from '../domain/records/ids'
