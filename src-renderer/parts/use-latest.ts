import { useCallback, useEffect, useRef } from 'react'

/** Answers with the newest value when it is asked, and stays the same itself: who only asks is not drawn anew. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return useCallback(() => latest.current, [])
}
