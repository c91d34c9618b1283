/** One woman beside every mentor: the sums so far from either side, and whom a rule stops. */
export class Row {
  readonly forRow: Int32Array
  readonly forMentor: Int32Array
  readonly stopped: Uint8Array
  /** What each criterion weighs for her, and for each mentor. */
  readonly weights: Int32Array
  readonly mentorWeights: readonly Int32Array[]

  constructor(mentors: number, weights: Int32Array, mentorWeights: readonly Int32Array[]) {
    this.forRow = new Int32Array(mentors)
    this.forMentor = new Int32Array(mentors)
    this.stopped = new Uint8Array(mentors)
    this.weights = weights
    this.mentorWeights = mentorWeights
  }

  /** The same points for both. */
  add(criterion: number, mentor: number, points: number): void {
    this.forRow[mentor] += this.weights[criterion] * points
    this.forMentor[mentor] += this.mentorWeights[criterion][mentor] * points
  }

  addEach(criterion: number, mentor: number, hers: number, mentors: number): void {
    this.forRow[mentor] += this.weights[criterion] * hers
    this.forMentor[mentor] += this.mentorWeights[criterion][mentor] * mentors
  }
}
