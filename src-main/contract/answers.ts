export { Answers, Criterion, NO_ANSWERS } from '../domain/records/interview'
