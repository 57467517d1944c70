// One element of a page with everything in it, drawn to HTML at once.
import type { JSX, ReactElement, ReactNode } from 'react'
import { CannotDraw, toHtml } from './to-html.ts'

type DrawnOnceProps = {
  /** An element of HTML; what is in it only looks at its view, its language and the messages. */
  readonly children: ReactElement<{ readonly children?: ReactNode }, keyof JSX.IntrinsicElements>
}

/** Throws CannotDraw when it is given a component: an element of HTML has to stand around what is drawn. */
export function DrawnOnce({ children: { type: Element, props } }: DrawnOnceProps) {
  if (typeof Element !== 'string') throw new CannotDraw('Not an element of a page')
  const { children, ...attributes } = props
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made of elements in this line, and every text in it escaped
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: toHtml(children) }} />
}
