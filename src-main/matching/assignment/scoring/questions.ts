/** The criteria in the order of the weights. */
export const [INTERESTS, PROFESSION, EDUCATION, HELP, NETWORK, LANGUAGE] = [0, 1, 2, 3, 4, 5]
export const [DISTANCE, TIMES, FAMILY, AGE, WISHES, RHYTHM] = [6, 7, 8, 9, 10, 11]
/** What a mentor hopes for is a question of its own: whether it is met says nothing of the mentee's hopes. */
export const HOPES_OF_MENTOR = 12
export const QUESTIONS = 13

/** The criterion a question belongs to. */
export function criterionOf(question: number): number {
  return question === HOPES_OF_MENTOR ? WISHES : question
}

/** The states of a question lie below this, 0 where nothing is known; it is added where the criterion counts most for the mentor. */
export const WEIGHTIEST = 2 ** 14
/** From one question's part of the table to the next: no power of two, since a processor keeps such places in one corner of its cache. */
export const A_QUESTION = 2 * WEIGHTIEST + 136

/** Interests: nothing in common; each thing in common is one more, each clash one less. */
export const NOTHING_IN_COMMON = 400
/** Profession: her field is told; the mentor knows where she comes from; has worked where she is heading. */
export const [FIELD_TOLD, KNOWS_BEHIND, WORKED_AHEAD] = [4, 1, 2]
/** Help: offers are told (1), and more for each thing she seeks; and a mentor who seeks help herself. */
export const SEEKS_HELP = 8192
/** Network: contacts are told (1), and one of them is where she is heading. */
export const OPENS_DOOR = 2
/** Language: four states to a level of Danish. */
export const [SHARES_ANOTHER, NOT_ASKED] = [1, 2]
/** Distance: 1 to 101 for 0 to 100 points. */
export const TOO_FAR = 102
/** Times: 1 and one more for each in common. */
export const MEETS_ONLINE = 1024
/** Family: two states to a wish. */
export const ALIKE = 1
/** Hopes of the mentor: how many are left to be met, and whether one is met; an unwanted trait on either side. */
export const [ONE_IS_MET, UNWANTED] = [2048, 4096]

export function languageState(danish: number | null, notAsked: boolean): number {
  return 4 * ((danish ?? -1) + 1) + (notAsked ? NOT_ASKED : 0)
}

export const FAMILY_WISHES = [null, 'alike', 'different'] as const

export function familyState(wish: (typeof FAMILY_WISHES)[number]): number {
  return 2 + 2 * FAMILY_WISHES.indexOf(wish)
}
