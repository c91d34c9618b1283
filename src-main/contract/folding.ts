export { fold } from '../domain/folding'
