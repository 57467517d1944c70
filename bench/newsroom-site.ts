// The site on which somebody writes: one for all measurements of writing, because starting one takes longer than they do.
import { type BenchedSite, startSite } from './benched-site.ts'

let site: Promise<BenchedSite> | undefined

/** Starts it at the first call. It ends with the benchmarks. */
export function newsroomSite(checkout: string): Promise<BenchedSite> {
  site ??= startSite({ checkout, port: 4793 })
  return site
}
