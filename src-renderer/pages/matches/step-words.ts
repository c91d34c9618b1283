import type { Milestone } from '@contract/pair'
import type { Say } from '../../language'

/** A step she has taken, in words. */
export function stepWords(step: Milestone['step'], t: Say): string {
  if (step.kind === 'danish') return t('support.milestone.danish', { level: t(`danish.${step.level}`) })
  const fits = step.fits === null ? '' : t(step.fits ? 'support.fits.yes' : 'support.fits.no')
  return [t(`labourStep.${step.rung}`), fits].filter(Boolean).join(', ')
}
