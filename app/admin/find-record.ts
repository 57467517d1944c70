// For screens of one record: whoever asks for one that is not there gets the list instead.
import { redirect } from 'next/navigation'
import { describeRefusal } from '#newsroom/describe-refusal.ts'

/** Whatever else goes wrong is thrown on. */
export async function findRecord<Value>(work: Promise<Value>, listHref: string): Promise<Value> {
  const value = await work.catch((error: unknown) => {
    if (describeRefusal(error)?.key === 'record-missing') return undefined
    throw error
  })
  if (value === undefined) redirect(listHref)
  return value
}
