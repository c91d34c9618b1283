import { inProject } from './project.mjs'

/** Names that stand for folders; the same in every bundle and in the tests. */
export const aliases = {
  '@contract': inProject('src-main', 'contract'),
  '@texts': inProject('resources', 'texts'),
}
