export { worded, type Wording } from '../domain/wording'
