export { groupedBy } from '../domain/grouping'
