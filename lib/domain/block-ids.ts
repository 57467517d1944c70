// Ids of blocks: shared by the languages of an article, and so unique within a body and kept through every edit.
import type { Block } from './blocks.ts'

/**
 * The blocks with every id once: of two that have the same, the second gets a new one, because the first is where it
 * was before somebody copied. Blocks that are unique are the same objects as before.
 */
export function withUniqueIds<Kind extends Pick<Block, 'id'>>(blocks: readonly Kind[], newId: () => string): Kind[] {
  const seen = new Set<string>()
  return blocks.map((block) => {
    let { id } = block
    while (seen.has(id)) id = newId()
    seen.add(id)
    return id === block.id ? block : { ...block, id }
  })
}
