import { HardRule } from '../domain/records/judgement'

export const HARD_RULES = HardRule.options
