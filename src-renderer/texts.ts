import daCalibration from '@texts/da/calibration.json'
import daDuplicates from '@texts/da/duplicates.json'
import daEnquiries from '@texts/da/enquiries.json'
import daFigures from '@texts/da/figures.json'
import daFrame from '@texts/da/frame.json'
import daGrounds from '@texts/da/grounds.json'
import daIntake from '@texts/da/intake.json'
import daInterview from '@texts/da/interview.json'
import daMatches from '@texts/da/matches.json'
import daMatching from '@texts/da/matching.json'
import daOpening from '@texts/da/opening.json'
import daOwnWords from '@texts/da/own-words.json'
import daPair from '@texts/da/pair.json'
import daPrinting from '@texts/da/printing.json'
import daPlan from '@texts/da/plan.json'
import daPreparation from '@texts/da/preparation.json'
import daProblem from '@texts/da/problem.json'
import daProposals from '@texts/da/proposals.json'
import daReporting from '@texts/da/reporting.json'
import daRegister from '@texts/da/register.json'
import daRound from '@texts/da/round.json'
import daSettings from '@texts/da/settings.json'
import daToday from '@texts/da/today.json'
import daTogether from '@texts/da/together.json'
import daVocabulary from '@texts/da/vocabulary.json'
import daWaiting from '@texts/da/waiting.json'
import daWomen from '@texts/da/women.json'
import enCalibration from '@texts/en/calibration.json'
import enDuplicates from '@texts/en/duplicates.json'
import enEnquiries from '@texts/en/enquiries.json'
import enFigures from '@texts/en/figures.json'
import enFrame from '@texts/en/frame.json'
import enGrounds from '@texts/en/grounds.json'
import enIntake from '@texts/en/intake.json'
import enInterview from '@texts/en/interview.json'
import enMatches from '@texts/en/matches.json'
import enMatching from '@texts/en/matching.json'
import enOpening from '@texts/en/opening.json'
import enOwnWords from '@texts/en/own-words.json'
import enPair from '@texts/en/pair.json'
import enPrinting from '@texts/en/printing.json'
import enPlan from '@texts/en/plan.json'
import enPreparation from '@texts/en/preparation.json'
import enProblem from '@texts/en/problem.json'
import enProposals from '@texts/en/proposals.json'
import enReporting from '@texts/en/reporting.json'
import enRegister from '@texts/en/register.json'
import enRound from '@texts/en/round.json'
import enSettings from '@texts/en/settings.json'
import enToday from '@texts/en/today.json'
import enTogether from '@texts/en/together.json'
import enVocabulary from '@texts/en/vocabulary.json'
import enWaiting from '@texts/en/waiting.json'
import enWomen from '@texts/en/women.json'

/** Every text of the window. Danish is the source: a key missing in English does not compile. */
export const da = {
  ...daCalibration,
  ...daDuplicates,
  ...daEnquiries,
  ...daFigures,
  ...daFrame,
  ...daGrounds,
  ...daIntake,
  ...daInterview,
  ...daMatches,
  ...daMatching,
  ...daOpening,
  ...daOwnWords,
  ...daPair,
  ...daPrinting,
  ...daPlan,
  ...daPreparation,
  ...daProblem,
  ...daProposals,
  ...daReporting,
  ...daRegister,
  ...daRound,
  ...daSettings,
  ...daToday,
  ...daTogether,
  ...daVocabulary,
  ...daWaiting,
  ...daWomen,
}
export type TextKey = keyof typeof da
export const en: Record<TextKey, string> = {
  ...enCalibration,
  ...enDuplicates,
  ...enEnquiries,
  ...enFigures,
  ...enFrame,
  ...enGrounds,
  ...enIntake,
  ...enInterview,
  ...enMatches,
  ...enMatching,
  ...enOpening,
  ...enOwnWords,
  ...enPair,
  ...enPrinting,
  ...enPlan,
  ...enPreparation,
  ...enProblem,
  ...enProposals,
  ...enReporting,
  ...enRegister,
  ...enRound,
  ...enSettings,
  ...enToday,
  ...enTogether,
  ...enVocabulary,
  ...enWaiting,
  ...enWomen,
}
