// The words of a block as they read, with their marks: for looking at, not for writing.
import { Fragment, type ReactNode } from 'react'
import type { Block, Mark, Run } from '#domain/blocks.ts'
import classes from './translation-screen.module.css'

export function BlockWords({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{runsOf(block.content)}</p>
    case 'heading':
      return <p className={classes['heading']}>{runsOf(block.content)}</p>
    case 'quotation':
      return (
        <blockquote>
          {block.paragraphs.map((runs, place) => (
            <p key={keyOf(place, runs)}>{runsOf(runs)}</p>
          ))}
          {block.attribution !== undefined && <footer>{block.attribution}</footer>}
        </blockquote>
      )
    case 'list': {
      const List = block.style === 'number' ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((runs, place) => (
            <li key={keyOf(place, runs)}>{runsOf(runs)}</li>
          ))}
        </List>
      )
    }
    case 'figure':
      return (
        <>
          {block.caption !== undefined && <p>{block.caption}</p>}
          {block.alt !== undefined && <p className={classes['quiet']}>{block.alt}</p>}
        </>
      )
    case 'embed':
      return (
        <>
          <p>{block.title}</p>
          <p className={classes['quiet']}>{block.source}</p>
        </>
      )
    case 'rule':
      return <hr />
  }
}

/** Runs have no names of their own: their place and words are what they are. */
function keyOf(place: number, runs: readonly Run[]): string {
  return `${place} ${runs.map((run) => run.text).join('')}`
}

function runsOf(runs: readonly Run[]): ReactNode {
  return runs.map((run, place) => <Fragment key={keyOf(place, [run])}>{marked(run.text, run.marks ?? [])}</Fragment>)
}

function marked(text: ReactNode, marks: readonly Mark[]): ReactNode {
  return marks.reduce((inner, mark) => wrap(inner, mark), text)
}

function wrap(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.kind) {
    case 'strong':
      return <strong>{inner}</strong>
    case 'emphasis':
      return <em>{inner}</em>
    case 'link':
      return (
        <span className={classes['link']} title={mark.href}>
          {inner}
        </span>
      )
    case 'article':
      return (
        <span className={classes['link']} title={`№ ${mark.number}`}>
          {inner}
        </span>
      )
    case 'foreign':
      return <span lang={mark.lang}>{inner}</span>
  }
}
