/** Something in a document that a reader would stumble over; the document is made all the same. */
export type Warning = {
  code:
    | 'unknown-block'
    | 'unclosed-block'
    | 'stray-end'
    | 'unknown-value'
    | 'wrong-value'
    | 'value-may-be-missing'
    | 'missing-alt'
    | 'unknown-picture'
    | 'missing-id'
    | 'bad-id'
    | 'duplicate-id'
    | 'heading-skip'
    | 'unknown-reference'
    | 'not-inside-a-box'
    | 'uneven-table'
    | 'unclosed-mark'
    | 'uncovered-character'
    | 'too-wide'
    | 'too-tall'
    | 'too-long'
  /** The word, id or character it is about. */
  about: string
  /** Line of the text, from 1; 0 when the place is not known. */
  line: number
}
