// One picture is worked on at a time in this process; a reader who waits goes before work made ahead of need.

type Job = () => Promise<void>
type Queue = { readonly waiting: Job[]; readonly ahead: Job[]; isBusy: boolean }

const key = Symbol.for('litopys.picture-queue')
const store = globalThis as { [key]?: Queue }

/** A reader waits for it, or it is made ahead of need. */
export type Urgency = 'waiting' | 'ahead'

/** Does the work when its turn comes and answers what it answers. */
export function inPictureQueue<Result>(urgency: Urgency, work: () => Promise<Result>): Promise<Result> {
  store[key] ??= { waiting: [], ahead: [], isBusy: false }
  const queue = store[key]
  return new Promise<Result>((resolve, reject) => {
    queue[urgency].push(() => work().then(resolve, reject))
    if (!queue.isBusy) void drain(queue)
  })
}

async function drain(queue: Queue): Promise<void> {
  queue.isBusy = true
  for (let job = next(queue); job !== undefined; job = next(queue)) await job()
  queue.isBusy = false
}

function next(queue: Queue): Job | undefined {
  return queue.waiting.shift() ?? queue.ahead.shift()
}
