import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditionTexts } from '#domain/article.ts'
import { DraftSaver, type SaveAnswer, type SaveKind } from './draft-saver.ts'

const texts = (headline: string): EditionTexts => ({
  ...{ slug: 's', headline, standfirst: '', body: [] },
  ...{ seoTitle: null, seoDescription: null, photoCaption: null, photoAlt: null },
})

type Sent = { readonly headline: string; readonly version: number; readonly kind: SaveKind }

/** A screen with one field, and a server that answers when the test says so. */
function openScreen() {
  let headline = ''
  const sent: Sent[] = []
  const waiting: ((answer: SaveAnswer) => void)[] = []
  const kept: { texts?: EditionTexts; version?: number } = {}
  const saver = new DraftSaver({
    version: 1,
    base: texts(''),
    readTexts: () => texts(headline),
    send: (all, version, kind) => {
      sent.push({ headline: all.headline, version, kind })
      return new Promise((resolve) => waiting.push(resolve))
    },
    keeping: {
      put: (all, version) => Object.assign(kept, { texts: all, version }),
      clear: () => {
        delete kept.texts
      },
    },
    whenIdle: (work) => work(),
    now: () => new Date(Date.now()),
  })
  return {
    saver,
    sent,
    kept,
    type(words: string) {
      headline = words
      saver.touch()
    },
    async answer(answer: SaveAnswer) {
      waiting.shift()?.(answer)
      await vi.advanceTimersByTimeAsync(0)
    },
    wait: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  }
}

const saved = (version: number): SaveAnswer => ({ kind: 'saved', version, state: 'draft' })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('typing', () => {
  it('is saved once somebody pauses, and no earlier', async () => {
    const screen = openScreen()
    screen.type('О')
    await screen.wait(400)
    screen.type('Од')
    await screen.wait(400)
    expect(screen.sent).toEqual([])
    await screen.wait(300)
    expect(screen.sent).toEqual([{ headline: 'Од', version: 1, kind: 'typing' }])
    await screen.answer(saved(2))
    expect(screen.saver.state).toMatchObject({ kind: 'saved' })
  })

  it('is saved after five seconds even when nobody pauses', async () => {
    const screen = openScreen()
    for (let typed = 0; typed < 12; typed += 1) {
      screen.type(`${typed}`)
      await screen.wait(500)
    }
    expect(screen.sent.length).toBe(1)
  })

  it('has one request on its way; what comes meanwhile goes next, with the new version', async () => {
    const screen = openScreen()
    screen.type('A')
    await screen.wait(700)
    screen.type('AB')
    await screen.wait(10_000)
    expect(screen.sent).toHaveLength(1)
    await screen.answer(saved(2))
    await screen.wait(700)
    expect(screen.sent[1]).toEqual({ headline: 'AB', version: 2, kind: 'typing' })
  })

  it('is on this device a quarter of a second later, and leaves it when the server has it', async () => {
    const screen = openScreen()
    screen.type('A')
    await screen.wait(250)
    expect(screen.kept).toMatchObject({ texts: { headline: 'A' }, version: 1 })
    await screen.wait(450)
    await screen.answer(saved(2))
    expect(screen.kept.texts).toBeUndefined()
  })
})

describe('without an answer', () => {
  it.each(['unreachable', 'signed-out'] as const)(
    '%s: keeps the text, says so, and tries until it is saved',
    async (kind) => {
      const screen = openScreen()
      screen.type('A')
      await screen.wait(700)
      await screen.answer({ kind })
      expect(screen.saver.state.kind).toBe(kind)
      screen.type('AB')
      await screen.wait(1000)
      expect(screen.sent.at(-1)).toMatchObject({ headline: 'AB', version: 1 })
      await screen.answer({ kind })
      expect(screen.saver.state.kind).toBe(kind)
      expect(screen.kept).toMatchObject({ texts: { headline: 'AB' } })
      await screen.wait(2000)
      await screen.answer(saved(2))
      expect(screen.saver.state.kind).toBe('saved')
      expect(screen.kept.texts).toBeUndefined()
    },
  )

  it('goes at once when somebody signs in or the connection is back', async () => {
    const screen = openScreen()
    screen.type('A')
    await screen.wait(700)
    await screen.answer({ kind: 'unreachable' })
    screen.saver.save('typing')
    await screen.wait(0)
    expect(screen.sent).toHaveLength(2)
  })
})

describe('a stale save', () => {
  it('stops, keeps the text, and goes on from what was chosen', async () => {
    const screen = openScreen()
    screen.type('Моє')
    await screen.wait(700)
    await screen.answer({ kind: 'conflict', version: 7, theirs: texts('Їхнє'), yours: texts('Моє') })
    const { state } = screen.saver
    expect(state).toMatchObject({ kind: 'conflict', conflict: { version: 7, base: { headline: '' } } })
    expect(screen.kept).toMatchObject({ texts: { headline: 'Моє' } })
    screen.type('Моє далі')
    await screen.wait(20_000)
    expect(screen.sent).toHaveLength(1)

    if (state.kind === 'conflict') screen.saver.settle(state.conflict, texts('Моє далі'))
    screen.type('З обох')
    for (const version of [8, 9, 10]) {
      await screen.wait(0)
      await screen.answer(saved(version))
    }
    expect(screen.sent.slice(1)).toEqual([
      { headline: 'Їхнє', version: 7, kind: 'explicit' },
      { headline: 'Моє далі', version: 8, kind: 'explicit' },
      { headline: 'З обох', version: 9, kind: 'explicit' },
    ])
    expect(screen.saver.state.kind).toBe('saved')
  })
})

describe('saving on purpose', () => {
  it('makes a revision, also when nothing is unsaved or a request is on its way', async () => {
    const screen = openScreen()
    screen.saver.save('explicit')
    await screen.wait(0)
    await screen.answer(saved(2))
    screen.type('A')
    await screen.wait(700)
    screen.saver.save('explicit')
    await screen.answer(saved(3))
    await screen.wait(0)
    expect(screen.sent.map(({ kind }) => kind)).toEqual(['explicit', 'typing', 'explicit'])
  })

  it('is still meant when the first try finds no server', async () => {
    const screen = openScreen()
    screen.saver.save('explicit')
    await screen.wait(0)
    await screen.answer({ kind: 'unreachable' })
    await screen.wait(1000)
    expect(screen.sent[1]).toMatchObject({ kind: 'explicit' })
  })
})

it('a refusal is said, the text kept, and the next letter tries again', async () => {
  const screen = openScreen()
  screen.type('A')
  await screen.wait(700)
  await screen.answer({ kind: 'refused', refusal: 'too-large' })
  expect(screen.saver.state).toEqual({ kind: 'refused', refusal: 'too-large' })
  expect(screen.kept).toMatchObject({ texts: { headline: 'A' } })
  screen.type('')
  await screen.wait(700)
  expect(screen.sent).toHaveLength(2)
})

it('closing keeps what is unsaved, sends it a last time and tries no more', async () => {
  const screen = openScreen()
  screen.type('A')
  screen.saver.close()
  await screen.wait(0)
  expect(screen.kept).toMatchObject({ texts: { headline: 'A' } })
  await screen.answer({ kind: 'unreachable' })
  await screen.wait(60_000)
  expect(screen.sent).toHaveLength(1)
  expect(screen.kept).toMatchObject({ texts: { headline: 'A' } })
})

it('a state that moved on without another word asks nobody', async () => {
  const screen = openScreen()
  screen.type('A')
  await screen.wait(700)
  await screen.answer({ kind: 'conflict', version: 5, theirs: texts(''), yours: texts('A') })
  await screen.wait(0)
  expect(screen.sent[1]).toEqual({ headline: 'A', version: 5, kind: 'typing' })
})

it('flushing answers whether the server has everything', async () => {
  const screen = openScreen()
  expect(await screen.saver.flush()).toBe(true)
  screen.type('A')
  const first = screen.saver.flush()
  await screen.wait(0)
  await screen.answer({ kind: 'unreachable' })
  expect(await first).toBe(false)
  const second = screen.saver.flush()
  await screen.wait(1000)
  await screen.answer(saved(2))
  expect(await second).toBe(true)
})

describe('holding the version', () => {
  it('does what is to be done when the server has everything, and sends what is typed meanwhile after it', async () => {
    const screen = openScreen()
    let done = () => {}
    const work = vi.fn(() => new Promise<string>((resolve) => (done = () => resolve('confirmed'))))
    screen.type('Один')
    const answer = screen.saver.holding(work)
    await screen.wait(0)
    expect(work).not.toHaveBeenCalled()
    await screen.answer(saved(2))
    expect(work).toHaveBeenCalledOnce()

    screen.type('Один два')
    await screen.wait(6000)
    expect(screen.sent).toHaveLength(1)
    screen.saver.adopt(3)
    done()
    expect(await answer).toBe('confirmed')
    await screen.wait(700)
    expect(screen.sent.at(-1)).toEqual({ headline: 'Один два', version: 3, kind: 'typing' })
  })

  it('keeps whoever comes next waiting, and no longer than the work', async () => {
    const screen = openScreen()
    let done = () => {}
    const first = screen.saver.holding(() => new Promise<number>((resolve) => (done = () => resolve(1))))
    await screen.wait(0)
    const second = vi.fn()
    void screen.saver.flush().then(second)
    await screen.wait(0)
    expect(second).not.toHaveBeenCalled()
    done()
    expect(await first).toBe(1)
    await screen.wait(0)
    expect(second).toHaveBeenCalledExactlyOnceWith(true)
  })

  it('does not wait for what is typed later, however long somebody types on', async () => {
    const screen = openScreen()
    const work = vi.fn(async () => 'confirmed')
    screen.type('Один')
    const answer = screen.saver.holding(work)
    await screen.wait(0)
    screen.type('Один два')
    await screen.answer(saved(2))
    expect(await answer).toBe('confirmed')
    expect(screen.sent).toHaveLength(1)
  })

  it('saves on purpose afterwards what was asked for meanwhile', async () => {
    const screen = openScreen()
    let done = () => {}
    void screen.saver.holding(() => new Promise<void>((resolve) => (done = resolve)))
    await screen.wait(0)
    screen.saver.save('explicit')
    done()
    await screen.wait(0)
    expect(screen.sent).toEqual([{ headline: '', version: 1, kind: 'explicit' }])
  })

  it('says that what is typed meanwhile is not saved yet', async () => {
    const screen = openScreen()
    void screen.saver.holding(() => new Promise(() => {}))
    await screen.wait(0)
    screen.type('Один')
    expect(screen.saver.state.kind).toBe('waiting')
  })

  it('does nothing while the server does not have the text', async () => {
    const screen = openScreen()
    const work = vi.fn(async () => 'confirmed')
    screen.type('Один')
    const answer = screen.saver.holding(work)
    await screen.wait(0)
    await screen.answer({ kind: 'unreachable' })
    expect(await answer).toBeUndefined()
    expect(work).not.toHaveBeenCalled()
  })
})
