export { harmless } from '../domain/formula'
