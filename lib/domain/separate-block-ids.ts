// The rule about ids that saving keeps. Splitting a block in an editor leaves both halves with its id, pasting a copy
// too: the first keeps it, every later one gets a new id, and nothing is refused. Moving changes nothing but the order,
// merging leaves the survivor's, and a change of kind keeps it – so there is no rule about those.

/** The same blocks; of those with one id all but the first have a new one. Values that are no blocks are left alone. */
export function separateBlockIds(blocks: readonly unknown[], newId: () => string): unknown[] {
  const used = new Set<string>()
  const taken = new Set(blocks.flatMap((block) => idOf(block) ?? []))
  return blocks.map((block) => {
    const id = idOf(block)
    if (id === undefined) return block
    if (!used.has(id)) {
      used.add(id)
      return block
    }
    return { ...(block as object), id: unusedId(newId, taken) }
  })
}

function unusedId(newId: () => string, taken: Set<string>): string {
  let id = newId()
  while (taken.has(id)) id = newId()
  taken.add(id)
  return id
}

function idOf(block: unknown): string | undefined {
  const hasId = typeof block === 'object' && block !== null && 'id' in block && typeof block.id === 'string'
  return hasId ? (block.id as string) : undefined
}
