export type { BatchId, MatchId, ParticipantId, ProposalId, RoundId, StaffId } from '../domain/records/ids'
