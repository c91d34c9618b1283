import { useEffect, useMemo } from 'react'

/** An address under which the window can show a picture, as long as it is shown; null while there is none. */
export function usePictureUrl(picture: Uint8Array | null | undefined): string | null {
  const url = useMemo(
    () => (picture ? URL.createObjectURL(new Blob([new Uint8Array(picture)], { type: 'image/jpeg' })) : null),
    [picture],
  )
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url])
  return url
}
