export { NameForm, PURPOSES_AS_SUCH } from '../domain/records/consent'
