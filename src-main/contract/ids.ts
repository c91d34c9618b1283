export type {
  BatchId,
  MatchId,
  ParticipantId,
  ProposalId,
  RoundId,
  StaffId,
  SubjectId,
} from '../domain/records/ids'
