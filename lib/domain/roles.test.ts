import { describe, expect, it } from 'vitest'
import { type Action, type Actor, actorName, mayPerform, permissions, type Standing } from './roles.ts'

const actors: Record<Standing, Actor> = {
  reporter: { kind: 'user', id: '1', role: 'reporter' },
  editor: { kind: 'user', id: '2', role: 'editor' },
  chief: { kind: 'user', id: '3', role: 'chief' },
  'system:clock': { kind: 'system:clock' },
  'system:cli': { kind: 'system:cli' },
}

const own: Action[] = ['save-own-account']
const writing: Action[] = ['create-article', 'save-draft', 'mark-ready', 'add-photo', ...own]
const publishing: Action[] = [
  ...['refile-article', 'publish-edition', 'schedule-edition', 'unschedule-edition', 'embargo-edition'],
  ...['withdraw-edition', 'withdraw-photo', 'add-correction', 'save-event', 'save-story', 'save-tag'],
] as Action[]
const keeping: Action[] = [
  ...['save-section', 'save-person', 'save-static-page', 'save-settings'],
  ...['see-users', 'invite-user', 'change-role', 'deactivate-user', 'activate-user', 'reset-user'],
] as Action[]

const may: Record<Standing, Action[]> = {
  reporter: writing,
  editor: [...writing, ...publishing],
  chief: [...writing, ...publishing, ...keeping],
  'system:clock': ['publish-due-editions'],
  'system:cli': (Object.keys(permissions) as Action[]).filter((action) => !own.includes(action)),
}

describe('the permission table', () => {
  it.each(Object.keys(may) as Standing[])('lets a %s do its work and nothing else', (standing) => {
    const allowed = (Object.keys(permissions) as Action[]).filter((action) => mayPerform(actors[standing], action))
    expect(allowed.sort()).toEqual([...may[standing]].sort())
  })

  it('names actors as the audit log does', () => {
    expect(Object.values(actors).map(actorName)).toEqual(['user:1', 'user:2', 'user:3', 'system:clock', 'system:cli'])
  })
})
