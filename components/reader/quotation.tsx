// Somebody's own words. The quotation marks are in the text already, as the page's language has them.
import type { RunView } from '#edition/view/prose-view.ts'
import { Runs } from './runs.tsx'

export function Quotation({
  paragraphs,
  attribution,
}: {
  paragraphs: readonly (readonly RunView[])[]
  attribution?: string | undefined
}) {
  const words = (
    <blockquote dir="auto">
      {[...paragraphs.entries()].map(([place, runs]) => (
        <p key={place}>
          <Runs runs={runs} />
        </p>
      ))}
    </blockquote>
  )
  if (attribution === undefined || attribution === '') return <div className="quotation">{words}</div>
  return (
    <figure className="quotation">
      {words}
      <figcaption className="attribution" dir="auto">
        {attribution}
      </figcaption>
    </figure>
  )
}
