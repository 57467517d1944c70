// The way from one page of a list to the next.

export type PagingView = {
  readonly page: number
  readonly pageCount: number
  readonly newerHref?: string
  readonly olderHref?: string
}
