// How figures, embed cards and rules look while one writes. Plain elements: they show, and a click or Enter opens the
// dialog in which their facts are changed.
import type { Node } from '@tiptap/pm/model'
import type { NodeView, NodeViewConstructor } from '@tiptap/pm/view'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'

export type BlockViewOptions = {
  readonly findPhoto: (id: string) => PickedPhoto | undefined
  /** Opens the dialog for the block at this position. */
  readonly edit: (kind: 'figure' | 'embed', position: number) => void
  readonly words: {
    readonly editFigure: string
    readonly editEmbed: string
    readonly unknownPhoto: string
    readonly withdrawnPhoto: string
    readonly noAlt: string
    readonly noFile: string
    readonly noCredit: string
    readonly credit: (credit: string) => string
  }
}

/** The cards on the screen, to be drawn again when what they show of a photo has changed. */
export type DrawnCards = Set<{ readonly redraw: () => void }>

export function blockViews(options: BlockViewOptions, cards: DrawnCards): Record<string, NodeViewConstructor> {
  return {
    figure: (node, _, position) =>
      new CardView(node, position, (one) => drawFigure(one, options), options, 'figure', cards),
    embed: (node, _, position) => new CardView(node, position, drawEmbed, options, 'embed', cards),
  }
}

class CardView implements NodeView {
  readonly dom: HTMLElement
  readonly #draw: (node: Node) => readonly HTMLElement[]
  readonly #button: HTMLButtonElement
  readonly #cards: DrawnCards
  #node: Node

  constructor(
    node: Node,
    position: () => number | undefined,
    draw: (node: Node) => readonly HTMLElement[],
    { edit, words }: BlockViewOptions,
    kind: 'figure' | 'embed',
    cards: DrawnCards,
  ) {
    this.#node = node
    this.#draw = draw
    this.#cards = cards
    this.dom = element('div', '', { contenteditable: 'false', 'data-card': kind, class: 'card' })
    this.#button = element('button', kind === 'figure' ? words.editFigure : words.editEmbed, {
      ...{ type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    })
    this.#button.addEventListener('click', () => {
      const at = position()
      if (at !== undefined) edit(kind, at)
    })
    this.redraw()
    cards.add(this)
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.redraw()
    return true
  }

  redraw(): void {
    const { photoId } = this.#node.attrs
    if (typeof photoId === 'string') this.dom.dataset['photo'] = photoId
    this.dom.replaceChildren(...this.#draw(this.#node), this.#button)
  }

  destroy(): void {
    this.#cards.delete(this)
  }

  selectNode(): void {
    this.dom.classList.add('selected')
  }

  deselectNode(): void {
    this.dom.classList.remove('selected')
  }

  /** The button's own keys and clicks are no concern of the text. */
  stopEvent(event: Event): boolean {
    return event.target === this.#button && event.type !== 'dragstart'
  }

  ignoreMutation(): boolean {
    return true
  }
}

function drawFigure({ attrs }: Node, { findPhoto, words }: BlockViewOptions): HTMLElement[] {
  const photo = findPhoto(String(attrs['photoId']))
  if (!photo) return [element('p', words.unknownPhoto, { class: 'warning' })]
  const caption = textOr(attrs['caption'], photo.caption)
  const alt = textOr(attrs['alt'], photo.alt)
  const { picture } = photo
  return [
    ...(picture
      ? [element('img', '', { src: picture.src, width: String(picture.width), height: String(picture.height), alt })]
      : []),
    element('p', [caption, photo.credit && words.credit(photo.credit)].filter((text) => text !== '').join(' '), {
      class: 'caption',
    }),
    ...(photo.credit === '' ? [element('p', words.noCredit, { class: 'warning' })] : []),
    ...(picture || photo.isWithdrawn ? [] : [element('p', words.noFile, { class: 'hint' })]),
    ...(photo.isWithdrawn ? [element('p', words.withdrawnPhoto, { class: 'warning' })] : []),
    ...(picture && alt === '' ? [element('p', words.noAlt, { class: 'hint' })] : []),
  ]
}

function drawEmbed({ attrs }: Node): HTMLElement[] {
  return [
    element('p', String(attrs['title']), { class: 'title' }),
    element('p', `${String(attrs['source'])} · ${new URL(String(attrs['href'])).host}`, { class: 'caption' }),
  ]
}

function textOr(own: unknown, fallback: string): string {
  return typeof own === 'string' ? own : fallback
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}
