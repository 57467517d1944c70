// Who is rendered next: a few at once, the most wanted first.

export type RenderQueue = {
  /** Runs `task` when its turn comes. `urgency` is asked each time a place becomes free; the highest goes first. */
  run<Result>(urgency: () => number, task: () => Promise<Result>): Promise<Result>
}

/** Too many pages wait to be rendered: a new one would not be answered in time. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

type Waiting = { readonly urgency: () => number; readonly start: () => void }

/** Makes a queue that runs `rendersAtOnce` tasks at a time and lets `mostWaiting` wait. */
export function createRenderQueue(limits: {
  readonly rendersAtOnce: number
  readonly mostWaiting: number
}): RenderQueue {
  const waiting: Waiting[] = []
  let running = 0

  function startNext(): void {
    const next = takeMostUrgent(waiting)
    if (next === undefined) return
    running += 1
    next.start()
  }

  return {
    run<Result>(urgency: () => number, task: () => Promise<Result>): Promise<Result> {
      if (waiting.length >= limits.mostWaiting) return Promise.reject(new QueueFull('Too many pages wait'))
      const result = new Promise<Result>((resolve, reject) => {
        const start = () => {
          task()
            .then(resolve, reject)
            .finally(() => {
              running -= 1
              startNext()
            })
        }
        waiting.push({ urgency, start })
      })
      if (running < limits.rendersAtOnce) startNext()
      return result
    },
  }
}

function takeMostUrgent(waiting: Waiting[]): Waiting | undefined {
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (const [index, { urgency }] of waiting.entries()) {
    const own = urgency()
    if (own <= highest) continue
    highest = own
    best = index
  }
  return best === -1 ? undefined : waiting.splice(best, 1)[0]
}
