// One element of a page with everything in it, drawn to HTML at once.
import type { JSX, ReactElement, ReactNode } from 'react'
import { toHtml } from './to-html.ts'

type DrawnOnceProps = {
  /** An element of HTML; what is in it only looks at its view, its language and the messages. */
  readonly children: ReactElement<{ readonly children?: ReactNode }, keyof JSX.IntrinsicElements>
}

export function DrawnOnce({ children: { type: Element, props } }: DrawnOnceProps) {
  const { children, ...attributes } = props
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made of elements in this line, and every text in it escaped
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: toHtml(children) }} />
}
