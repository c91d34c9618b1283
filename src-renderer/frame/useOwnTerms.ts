import { useEffect } from 'react'
import { speakFromLists, speakInTerms } from '../language'
import { useAnswer } from '../office/answers'

/** Speaks with the division's own words, also in the lists it chooses from, for as long as its office is open. */
export function useOwnTerms(): void {
  const terms = useAnswer('readOwnWords', {}).data?.terms
  useEffect(() => {
    if (terms !== undefined) void speakInTerms(terms)
  }, [terms])
  const lists = useAnswer('readOwnLists', {}).data
  useEffect(() => {
    if (lists !== undefined) void speakFromLists(lists)
  }, [lists])
}
