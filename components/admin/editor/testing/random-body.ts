// Bodies of every kind of block and mark, as a seed makes them: the same seed, the same body.
import type { Block, Body, Mark, Run } from '#domain/blocks.ts'

type Draw = (below: number) => number

/** A small generator (mulberry32): tests must not depend on luck. */
function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const words = [
  'Київ',
  'й',
  '«так»',
  'і',
  'words',
  ' ',
  '\u00a0',
  '5 %',
  '<b>',
  '👩🏽‍🚀',
  'ґанок',
  '\n',
  'o\u0301'.normalize('NFC'),
]

export function randomBody(seed: number): Body {
  const draw = drawFrom(seed)
  return Array.from({ length: 1 + draw(8) }, (_, index) => randomBlock(draw, `b${seed}-${index}`))
}

function randomBlock(draw: Draw, id: string): Block {
  switch (draw(7)) {
    case 0:
      return { id, kind: 'paragraph', content: randomRuns(draw) }
    case 1:
      return { id, kind: 'heading', level: draw(2) === 0 ? 2 : 3, content: randomRuns(draw) }
    case 2:
      return {
        ...{ id, kind: 'quotation' },
        paragraphs: several(draw, randomRuns),
        ...(draw(2) === 0 && { attribution: `речник ${draw(9)}` }),
      }
    case 3:
      return { id, kind: 'list', style: draw(2) === 0 ? 'bullet' : 'number', items: several(draw, randomRuns) }
    case 4:
      return {
        ...{ id, kind: 'figure', photoId: `photo-${draw(9)}` },
        ...(draw(2) === 0 && { caption: draw(2) === 0 ? '' : 'Підпис' }),
        ...(draw(2) === 0 && { alt: 'Опис' }),
      }
    case 5:
      return {
        ...{ id, kind: 'embed', href: 'https://example.org/a?b=c&d', title: 'Відео "так"', source: 'YouTube' },
        media: (['video', 'audio', 'post', 'document', 'map', 'page'] as const)[draw(6)] ?? 'page',
        ...(draw(2) === 0 && { lang: 'en-GB' }),
      }
    default:
      return { id, kind: 'rule' }
  }
}

function several<Item>(draw: Draw, make: (draw: Draw) => Item): Item[] {
  return Array.from({ length: 1 + draw(3) }, () => make(draw))
}

/** Runs as they are stored: no two neighbours have the same marks, and each line has a word. */
function randomRuns(draw: Draw): Run[] {
  const runs: Run[] = [{ text: 'Слово' }]
  for (let left = draw(4); left > 0; left -= 1) {
    const marks = randomMarks(draw)
    const text = several(draw, () => words[draw(words.length)] ?? '').join('')
    const previous = runs.at(-1)
    if (JSON.stringify(previous?.marks ?? []) !== JSON.stringify(marks)) {
      runs.push({ text, ...(marks.length > 0 && { marks }) })
    }
  }
  return runs
}

/** In the order of the schema. */
function randomMarks(draw: Draw): Mark[] {
  const marks: Mark[] = []
  if (draw(2) === 0) marks.push({ kind: 'strong' })
  if (draw(3) === 0) marks.push({ kind: 'emphasis' })
  const link = draw(4)
  if (link === 0) marks.push({ kind: 'link', href: 'https://example.org/й' })
  if (link === 1) marks.push({ kind: 'article', number: 1 + draw(900) })
  if (draw(4) === 0) marks.push({ kind: 'foreign', lang: 'ko' })
  return marks
}
