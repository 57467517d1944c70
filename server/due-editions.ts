// What the newsroom's clock does at each tick, and what the log learns of it: every publication, and a refusal once
// until its reason changes, not every second.
import { systemClock } from '#accounts/actor.ts'
import { type ClockRun, publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'
import { log } from '#platform/log.ts'

/** Makes the clock's work. `publish` is the newsroom's command. */
export function createDueEditions(
  publish: () => Promise<ClockRun> = () => publishDueEditions(systemClock),
): () => Promise<void> {
  let complained = new Set<string>()

  return async () => {
    const { published, refused, failed } = await publish()
    for (const edition of published) log().info({ edition }, 'Published on schedule')
    const complaints = new Set<string>()
    for (const { error, ...edition } of failed) {
      if (complain(edition, String(error)))
        log().error({ err: error, edition }, 'A scheduled edition could not be published')
    }
    for (const { problems, ...edition } of refused) {
      if (complain(edition, problems)) log().warn({ edition, problems }, 'A scheduled edition is not ready')
    }
    complained = complaints

    function complain(edition: object, reason: unknown): boolean {
      const name = JSON.stringify([edition, reason])
      complaints.add(name)
      return !complained.has(name)
    }
  }
}
