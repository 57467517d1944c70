// The newsroom's clock: what is due is done, once a second. The command itself makes sure that two processes never do
// the same thing twice.
import { log } from '#platform/log.ts'

export type NewsroomClock = {
  /** Does what is due now. Never two at a time; a failure is logged and tried again at the next tick. */
  tick(): Promise<void>
  /** Ticks at the beginning of every second. */
  start(): void
  /** Ends the ticking and waits for the tick that runs. */
  stop(): Promise<void>
}

/** Makes a clock that stands still. `doWhatIsDue` is the newsroom's command. */
export function createNewsroomClock(doWhatIsDue: () => Promise<unknown>): NewsroomClock {
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let hasFailed = false

  async function work(): Promise<void> {
    try {
      await doWhatIsDue()
      if (hasFailed) log().info('The newsroom clock works again')
      hasFailed = false
    } catch (error) {
      // A database that is away fails every second; once is enough to say so.
      if (!hasFailed) log().error({ err: error }, 'The newsroom clock could not do what is due')
      hasFailed = true
    }
  }

  function tick(): Promise<void> {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }

  function schedule(): void {
    if (isStopped) return
    timer = setTimeout(() => void tick().then(schedule), 1000 - (Date.now() % 1000))
  }

  return {
    tick,
    start: schedule,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
