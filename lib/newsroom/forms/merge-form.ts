// Making one of two records: `fromId` goes, `intoId` stays and takes everything over.
import { z } from 'zod'
import { idField } from './fields.ts'

export const mergeForm = z.strictObject({ fromId: idField, intoId: idField })

export type MergeInput = z.input<typeof mergeForm>
