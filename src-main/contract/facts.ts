import { DanishLevel, Participant, SpokenLanguage } from '../domain/records/participant'

/** The choices of the plain facts, for forms. */
export const DANISH_LEVELS = DanishLevel.options
export const LANGUAGE_LEVELS = SpokenLanguage.shape.level.options
export const EDUCATION_LEVELS = [1, 2, 3, 4, 5] as const
export const LABOUR_MARKET = Participant.shape.labourMarket.unwrap().options
export const CHILDREN = Participant.shape.children.unwrap().options
