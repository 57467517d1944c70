// Keeps what somebody types: on this device at once, on the server soon. One request at a time; what was typed while it
// was on its way goes with the next. It never touches a field: the screen asks it for its state, it asks the screen for
// the texts, and nothing flows the other way.
import type { EditionTexts } from '#domain/article.ts'
import { isSameValue } from '#domain/same-value.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'

export type Conflict = {
  /** What the server has. */
  readonly version: number
  readonly theirs: EditionTexts
  /** What was sent, as the server cleaned it. */
  readonly yours: EditionTexts
  /** What both began with; absent: nobody knows any more. */
  readonly base: EditionTexts | undefined
}

/** What the server answered to a save. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number; readonly state: string }
  | { readonly kind: 'conflict'; readonly version: number; readonly theirs: EditionTexts; readonly yours: EditionTexts }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly refusal: RefusalView | 'too-large' }
  /** No connection, a server that restarts, or one that failed: worth trying again. */
  | { readonly kind: 'unreachable' }

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly refusal: RefusalView | 'too-large' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

/** Where texts are kept until the server has them. */
export type Keeping = {
  readonly put: (texts: EditionTexts, version: number) => void
  readonly clear: () => void
}

export type DraftSaverOptions = {
  readonly version: number
  readonly base: EditionTexts
  /** The texts on the screen, now. */
  readonly readTexts: () => EditionTexts
  readonly send: (texts: EditionTexts, version: number, kind: SaveKind) => Promise<SaveAnswer>
  readonly keeping: Keeping
  /** Does something when nobody waits for the screen; within half a second at the latest. */
  readonly whenIdle: (work: () => void) => void
  readonly now: () => Date
  readonly onSaved?: (state: string, version: number) => void
}

export type SaveKind = 'typing' | 'explicit'

/** In milliseconds. */
const times = {
  /** From the last letter to the server. */
  pause: 700,
  /** From the first unsaved letter to the server, however long somebody types on. */
  longest: 5000,
  /** From a letter to this device. */
  keep: 250,
  /** Between tries while there is no answer: doubled from the first to the last. */
  firstTry: 1000,
  lastTry: 15_000,
} as const

export class DraftSaver {
  readonly #options: DraftSaverOptions
  readonly #listeners = new Set<() => void>()
  #state: SaveState = { kind: 'untouched' }
  #version: number
  #base: EditionTexts
  /** Counts changes; what is on the server is the text as of `#savedChange`. */
  #change = 0
  #savedChange = 0
  #firstUnsaved: number | undefined
  #inFlight = false
  /** Nothing is sent, because something is done with the version that the server has. */
  #isHeld = false
  #wanted: SaveKind | undefined
  /** Texts to be made revisions of, one after another, before what is on the screen is sent. */
  #aside: readonly EditionTexts[] = []
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #keepTimer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor(options: DraftSaverOptions) {
    this.#options = options
    this.#version = options.version
    this.#base = options.base
  }

  get state(): SaveState {
    return this.#state
  }

  get version(): number {
    return this.#version
  }

  /** On the screen, now. */
  get texts(): EditionTexts {
    return this.#options.readTexts()
  }

  get hasUnsaved(): boolean {
    return this.#change !== this.#savedChange
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Something was typed. */
  touch(): void {
    this.#change += 1
    this.#firstUnsaved ??= this.#options.now().getTime()
    this.#keepTimer ??= setTimeout(() => this.#options.whenIdle(() => this.keepNow()), times.keep)
    if (this.#state.kind === 'conflict') return
    if (this.#inFlight) {
      if (this.#isHeld) this.#say({ kind: 'waiting' })
      return
    }
    // What is said of a lost connection or session stays said until a save has come through.
    if (this.#tries === 0 && this.#state.kind !== 'signed-out') {
      this.#say({ kind: 'waiting' })
      this.#schedule(this.#pause())
    }
  }

  /** Puts the texts on this device: when the page is hidden there may be no later. */
  keepNow(): void {
    clearTimeout(this.#keepTimer)
    this.#keepTimer = undefined
    if (this.hasUnsaved) this.#options.keeping.put(this.#options.readTexts(), this.#version)
  }

  /** Saves without waiting: on Ctrl+S, when the connection is back, when the window is looked at again. */
  save(kind: SaveKind): void {
    if (this.#state.kind === 'conflict') return
    if (kind === 'explicit') this.#wanted = 'explicit'
    else if (!this.hasUnsaved) return
    if (this.#inFlight) return
    this.#schedule(0)
  }

  /** A text kept on this device was typed over a version that is no longer the newest. */
  dispute(conflict: Conflict): void {
    this.#change += 1
    this.keepNow()
    this.#say({ kind: 'conflict', conflict })
  }

  /**
   * Goes on from the text that was made of two, which is on the screen. Both of the two become revisions before it, so
   * that what was not chosen is not lost.
   */
  settle({ version, theirs }: Conflict, yours: EditionTexts): void {
    this.#version = version
    this.#base = theirs
    this.#aside = [theirs, yours]
    this.#wanted = 'explicit'
    this.#change += 1
    this.#say({ kind: 'waiting' })
    this.#schedule(0)
  }

  /** What another part of the screen has saved: restored, published. */
  adopt(version: number): void {
    this.#version = version
  }

  /** The screen is there (again). */
  open(): void {
    this.#isClosed = false
  }

  /** The screen goes away: what is unsaved is kept and sent a last time, without anybody waiting for it. */
  close(): void {
    this.keepNow()
    this.#isClosed = true
    clearTimeout(this.#timer)
    if (this.hasUnsaved && this.#state.kind !== 'conflict') void this.#send()
  }

  /** Saves now and answers whether the server has everything: before publishing, before a preview. */
  flush(kind: SaveKind = 'typing'): Promise<boolean> {
    if (kind === 'typing' && !this.hasUnsaved && !this.#inFlight)
      return Promise.resolve(this.#state.kind !== 'conflict')
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'waiting' || this.#state.kind === 'saving') return
        stop()
        resolve(this.#state.kind === 'saved' || this.#state.kind === 'untouched')
      })
      this.save(kind)
    })
  }

  /**
   * Does something with the version that the server has, as soon as it has what is typed by now; what is typed from now
   * on is sent afterwards. Absent: the server does not have it, and nothing was done.
   */
  async holding<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    if (!(await this.#reach(this.#change))) return undefined
    this.#inFlight = true
    this.#isHeld = true
    try {
      return await work()
    } finally {
      this.#inFlight = false
      this.#isHeld = false
      if (!this.#sendTheRest()) this.#say(this.#state)
    }
  }

  /** Whether the server has everything up to this change, as soon as that is known. */
  #reach(change: number): Promise<boolean> {
    const has = () => this.#savedChange >= change && this.#state.kind !== 'conflict'
    if (!this.#inFlight && has()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#inFlight) return
        if (!has() && (this.#state.kind === 'waiting' || this.#state.kind === 'saving')) return
        stop()
        resolve(has())
      })
      this.save('typing')
    })
  }

  #pause(): number {
    const waited = this.#options.now().getTime() - (this.#firstUnsaved ?? 0)
    return Math.max(0, Math.min(times.pause, times.longest - waited))
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#send(), delay)
  }

  async #send(): Promise<void> {
    if (this.#inFlight) return
    const sent = this.#change
    const kind = this.#wanted ?? 'typing'
    const texts = this.#aside[0] ?? this.#options.readTexts()
    this.#inFlight = true
    this.#wanted = undefined
    this.#firstUnsaved = undefined
    if (this.#tries === 0) this.#say({ kind: 'saving' })
    const answer = await this.#options
      .send(texts, this.#version, kind)
      .catch((): SaveAnswer => ({ kind: 'unreachable' }))
    this.#inFlight = false
    if (answer.kind !== 'saved' && kind === 'explicit') this.#wanted = kind
    this.#take(answer, sent, texts)
  }

  #take(answer: SaveAnswer, sent: number, texts: EditionTexts): void {
    switch (answer.kind) {
      case 'saved':
        this.#takeSaved(answer, sent, texts)
        break
      case 'conflict':
        this.#takeConflict(answer)
        break
      case 'refused':
        this.keepNow()
        this.#wanted = undefined
        this.#say(answer)
        break
      case 'signed-out':
      case 'unreachable':
        this.keepNow()
        this.#tries += 1
        if (!this.#isClosed) this.#schedule(Math.min(times.firstTry * 2 ** (this.#tries - 1), times.lastTry))
        this.#say(answer)
        break
    }
  }

  #takeConflict({ version, theirs, yours }: SaveAnswer & { kind: 'conflict' }): void {
    if (isSameValue(theirs, this.#base)) {
      this.#goOn(version)
      return
    }
    this.keepNow()
    this.#say({ kind: 'conflict', conflict: { version, theirs, yours, base: this.#base } })
  }

  /** Only the state of the edition moved on (it was published, scheduled), not a word of it: nobody is asked. */
  #goOn(version: number): void {
    this.#version = version
    this.#schedule(0)
  }

  #takeSaved({ version, state }: SaveAnswer & { kind: 'saved' }, sent: number, texts: EditionTexts): void {
    this.#version = version
    this.#base = texts
    this.#tries = 0
    this.#options.onSaved?.(state, version)
    if (this.#aside.length > 0) {
      this.#aside = this.#aside.slice(1)
      this.#wanted = 'explicit'
      this.#schedule(0)
      return
    }
    this.#savedChange = sent
    if (this.#sendTheRest()) return
    clearTimeout(this.#keepTimer)
    this.#keepTimer = undefined
    this.#options.keeping.clear()
    this.#say({ kind: 'saved', at: this.#options.now() })
  }

  /** What was typed, or asked for, while nothing could be sent. False: nothing was. */
  #sendTheRest(): boolean {
    if (!this.hasUnsaved && !this.#wanted) return false
    this.#say({ kind: 'waiting' })
    this.#schedule(this.#wanted ? 0 : this.#pause())
    return true
  }

  #say(state: SaveState): void {
    // Nobody is told twice that something waits: a screen would be drawn again for every letter.
    if (state.kind === 'waiting' && this.#state.kind === 'waiting') return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
