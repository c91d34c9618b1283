export { listed, worded, type Wording } from '../domain/wording'
