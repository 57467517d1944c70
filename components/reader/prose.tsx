// A body: one element per block. The switch is exhaustive, so a new kind of block does not compile until it is drawn.
import type { BlockView, RunView } from '#edition/view/prose-view.ts'
import { EmbedCard } from './embed-card.tsx'
import { Figure } from './figure.tsx'
import { Quotation } from './quotation.tsx'
import { Runs } from './runs.tsx'

export function Prose({ blocks }: { blocks: readonly BlockView[] }) {
  return (
    <div className="prose">
      {blocks.map((block) => (
        <ProseBlock key={block.id} block={block} />
      ))}
    </div>
  )
}

/** Styles give the first letter of an article its own form; a figure or a quotation mark would only look torn off. */
function beginsWithLetter(runs: readonly RunView[]): boolean {
  return /^\p{L}/u.test(runs.map((run) => run.text).join(''))
}

function ProseBlock({ block }: { block: BlockView }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={beginsWithLetter(block.runs) ? undefined : 'without-initial'} dir="auto">
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading':
      return <ProseHeading block={block} />
    case 'quotation':
      return <Quotation paragraphs={block.paragraphs} attribution={block.attribution} />
    case 'list':
      return <ProseList block={block} />
    case 'figure':
      return <Figure photo={block.photo} place="body" />
    case 'embed':
      return <EmbedCard embed={block} />
    case 'rule':
      return <hr />
  }
}

function ProseHeading({ block }: { block: Extract<BlockView, { kind: 'heading' }> }) {
  const Heading = block.level === 2 ? 'h2' : 'h3'
  return (
    <Heading dir="auto">
      <Runs runs={block.runs} />
    </Heading>
  )
}

function ProseList({ block }: { block: Extract<BlockView, { kind: 'list' }> }) {
  const List = block.style === 'bullet' ? 'ul' : 'ol'
  return (
    <List>
      {[...block.items.entries()].map(([place, runs]) => (
        <li key={place} dir="auto">
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  )
}
