export { NameForm, Purpose } from '../domain/records/consent'
