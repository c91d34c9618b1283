export { columnLetters, placeOf } from '../domain/cell-places'
