export type { MatchId, ParticipantId, ProposalId, RoundId, StaffId } from '../domain/records/ids'
