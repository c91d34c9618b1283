export * from './office'
export * from './pairs'
export * from './people'
