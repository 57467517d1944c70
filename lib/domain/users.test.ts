import { describe, expect, it } from 'vitest'
import { leavesNoChief, type Standings } from './users.ts'

const chief: Standings = { role: 'chief', isActive: true }
const editor: Standings = { role: 'editor', isActive: true }
const gone: Standings = { role: 'chief', isActive: false }

describe('the last chief', () => {
  it.each([
    { chiefs: ['a'], user: 'a', after: editor, isLeft: true },
    { chiefs: ['a'], user: 'a', after: gone, isLeft: true },
    { chiefs: ['a'], user: 'a', after: chief, isLeft: false },
    { chiefs: ['a'], user: 'b', after: editor, isLeft: false },
    { chiefs: ['a', 'b'], user: 'a', after: editor, isLeft: false },
    { chiefs: ['a', 'b'], user: 'b', after: gone, isLeft: false },
    { chiefs: [], user: 'a', after: editor, isLeft: false },
  ])('$chiefs: $user becomes $after.role ($after.isActive)', ({ chiefs, user, after, isLeft }) => {
    expect(leavesNoChief(chiefs, user, after)).toBe(isLeft)
  })
})
