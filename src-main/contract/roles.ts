export { Role } from '../domain/records/participant'
