import type { OfficeAnswer, OfficeCommand, OfficeInput } from '@contract'
import { keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query'
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
  return useMutation<OfficeAnswer<N>, unknown, OfficeInput<N>>({
    mutationFn: (input) => call(name, input),
    ...(then === undefined ? {} : { onSuccess: then }),
  })
}
