// While nobody has an account, the person who starts the server is told how to open the first one. Printed for them and
// kept by nothing of ours: the link is not in the log.
import { systemCli } from '#accounts/actor.ts'
import { openSetUp } from '#newsroom/commands/open-set-up.ts'
import { log } from '#platform/log.ts'

/** `outer` is the site's address. Each start makes a new link, and the one before is good for nothing. */
export async function announceSetUp(outer: string): Promise<void> {
  try {
    const letter = await openSetUp(systemCli)
    if (letter === undefined) return
    process.stdout.write(`Open the first account at ${outer}${letter.path}\n`)
    process.stdout.write('It works once, for an hour; "npm run user -- setup" prints another.\n')
  } catch (error) {
    log().error({ err: error }, 'No link for the first account could be made')
  }
}
