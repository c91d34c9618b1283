import { useEffect } from 'react'
import { speakInTerms } from '../language'
import { useAnswer } from '../office/answers'

/** Speaks with the division's own words for as long as its office is open. */
export function useOwnTerms(): void {
  const terms = useAnswer('readOwnWords', {}).data?.terms
  useEffect(() => {
    if (terms !== undefined) void speakInTerms(terms)
  }, [terms])
}
