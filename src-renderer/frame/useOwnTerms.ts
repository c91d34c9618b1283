import { useEffect, useState } from 'react'
import { speakFromLists, speakInTerms } from '../language'
import { useAnswer } from '../office/answers'

/**
 * Speaks with the division's own words, also in the lists it chooses from, for as long as its office is open.
 * Answers whether they are spoken already, so that nothing is drawn only to be said otherwise.
 */
export function useOwnTerms(): boolean {
  const [isSpoken, setSpoken] = useState(false)
  const words = useAnswer('readOwnWords', {})
  const lists = useAnswer('readOwnLists', {})
  const terms = words.data?.terms
  useEffect(() => {
    if (terms === undefined || lists.data === undefined) return
    void Promise.all([speakInTerms(terms), speakFromLists(lists.data)]).then(() => setSpoken(true))
  }, [terms, lists.data])
  return isSpoken || words.isError || lists.isError
}
