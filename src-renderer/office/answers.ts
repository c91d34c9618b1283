import type { OfficeAnswer, OfficeCommand, OfficeInput } from '@contract'
import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationOptions,
} from '@tanstack/react-query'
import { call } from './call'
import { tellProblem } from './tell'

/** Answers already given, forgotten as soon as the office says that something changed. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', onError: tellProblem },
  },
})

/** Asks the office and keeps the answer fresh. */
export function useAnswer<N extends OfficeCommand>(name: N, input: OfficeInput<N>, enabled = true) {
  return useQuery<OfficeAnswer<N>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** Takes an answer for given that the page came with. */
export function know<N extends OfficeCommand>(name: N, answer: OfficeAnswer<N>): void {
  answers.setQueryData([name, {}], answer)
}

/** Has the office do something; a problem is told in a notification. */
export function useDeed<N extends OfficeCommand>(name: N, then?: (answer: OfficeAnswer<N>) => void) {
  return useMutation(deed(name, then))
}

/** The same where the page itself tells the problem. */
export function useDeedToldHere<N extends OfficeCommand>(name: N, then: (answer: OfficeAnswer<N>) => void) {
  return useMutation({ ...deed(name, then), onError: () => undefined })
}

function deed<N extends OfficeCommand>(
  name: N,
  then?: (answer: OfficeAnswer<N>) => void,
): UseMutationOptions<OfficeAnswer<N>, unknown, OfficeInput<N>> {
  return {
    mutationFn: (input) => call(name, input),
    ...(then === undefined ? {} : { onSuccess: then }),
  }
}
