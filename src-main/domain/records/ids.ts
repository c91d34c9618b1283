import { z } from 'zod'

const key = z.string().regex(/^[0-9a-z][0-9a-z-]{0,63}$/)

export const ParticipantId = key.brand<'ParticipantId'>()
export type ParticipantId = z.infer<typeof ParticipantId>

export const StaffId = key.brand<'StaffId'>()
export type StaffId = z.infer<typeof StaffId>

export const MatchId = key.brand<'MatchId'>()
export type MatchId = z.infer<typeof MatchId>

/** Whom a document is about: a match, or one woman. */
export const SubjectId = z.union([MatchId, ParticipantId])
export type SubjectId = z.infer<typeof SubjectId>

export const InterviewId = key.brand<'InterviewId'>()
export const EvaluationId = key.brand<'EvaluationId'>()
export type EvaluationId = z.infer<typeof EvaluationId>
export const JudgementId = key.brand<'JudgementId'>()
export const GrantId = key.brand<'GrantId'>()
export type GrantId = z.infer<typeof GrantId>
export const FunderTemplateId = key.brand<'FunderTemplateId'>()
export const ProposalId = key.brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>
export const MeetingId = key.brand<'MeetingId'>()
export const FollowUpId = key.brand<'FollowUpId'>()
export const ConsentId = key.brand<'ConsentId'>()
export type ConsentId = z.infer<typeof ConsentId>
export const CopyId = key.brand<'CopyId'>()
export type CopyId = z.infer<typeof CopyId>
export const BatchId = key.brand<'BatchId'>()
export type BatchId = z.infer<typeof BatchId>
export const WordingId = key.brand<'WordingId'>()
export type WordingId = z.infer<typeof WordingId>
export const TextId = key.brand<'TextId'>()
export type TextId = z.infer<typeof TextId>
export const DraftId = key.brand<'DraftId'>()
export const DistinctId = key.brand<'DistinctId'>()
export const ListId = key.brand<'ListId'>()
export const LabelId = key.brand<'LabelId'>()
export type LabelId = z.infer<typeof LabelId>
export const LeavingId = key.brand<'LeavingId'>()
export const LookId = key.brand<'LookId'>()
export const RoundId = key.brand<'RoundId'>()
export type RoundId = z.infer<typeof RoundId>
export const WeightSetId = key.brand<'WeightSetId'>()
export const PhotoId = key.brand<'PhotoId'>()
export type PhotoId = z.infer<typeof PhotoId>
export const AgreementId = key.brand<'AgreementId'>()
export const GoalId = key.brand<'GoalId'>()
export const TaskNoteId = key.brand<'TaskNoteId'>()
export const HandoverId = key.brand<'HandoverId'>()
export const SurveyId = key.brand<'SurveyId'>()
export const IntroductionId = key.brand<'IntroductionId'>()
export const ConcernId = key.brand<'ConcernId'>()
export const DifferenceId = key.brand<'DifferenceId'>()
export const StandInId = key.brand<'StandInId'>()
export const MilestoneId = key.brand<'MilestoneId'>()
export const OutcomeId = key.brand<'OutcomeId'>()
export const EventId = key.brand<'EventId'>()
export type EventId = z.infer<typeof EventId>
export const ThanksId = key.brand<'ThanksId'>()
export const StoryId = key.brand<'StoryId'>()
export const PreparationNoteId = key.brand<'PreparationNoteId'>()
export const AttachmentId = key.brand<'AttachmentId'>()
export const RelationId = key.brand<'RelationId'>()
export const ApprovalId = key.brand<'ApprovalId'>()
export type StoryId = z.infer<typeof StoryId>
export const ImportId = key.brand<'ImportId'>()
export const PictureId = key.brand<'PictureId'>()
export const HabitId = key.brand<'HabitId'>()
