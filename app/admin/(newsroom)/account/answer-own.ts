// The frame of the actions of one's own account: who asks, what the sign-in library says to it, and the cookies that it
// changes.
import { headers } from 'next/headers'
import type { Viewer } from '#accounts/find-viewer.ts'
import type { OwnAnswer, Refused } from '#accounts/own-account.ts'
import type { ActionAnswer } from '#admin/action-answer.ts'
import { answerAction } from '../../answer-action.ts'
import { findCurrentViewer } from '../../current-viewer.ts'
import { keepCookies } from '../../keep-cookies.ts'

/** Runs `work` for whoever is signed in; a refusal of the library is a value, for the field it is about. */
export function answerOwn<Outcome>(
  work: (headers: Headers, viewer: Viewer) => Promise<OwnAnswer<Outcome>>,
): Promise<ActionAnswer<Outcome | Refused>> {
  return answerAction(async () => {
    const viewer = await findCurrentViewer()
    if (!viewer) throw new Error('Nobody is signed in any more')
    const { outcome, cookies } = await work(await headers(), viewer)
    await keepCookies(cookies)
    return outcome
  })
}
