// A correction as a page tells of it: when something was put right, and what was wrong.
import type { TimeView } from './page-view.ts'

export type CorrectionView = { readonly at: TimeView; readonly note: string }
