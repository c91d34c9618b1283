import daFrame from '@texts/da/frame.json'
import daOpening from '@texts/da/opening.json'
import daProblem from '@texts/da/problem.json'
import enFrame from '@texts/en/frame.json'
import enOpening from '@texts/en/opening.json'
import enProblem from '@texts/en/problem.json'

/** All that is said before an office is open; the many other texts would make the first page wait. */
export const doorTexts = {
  da: { ...daFrame, ...daOpening, ...daProblem },
  en: { ...enFrame, ...enOpening, ...enProblem },
}
