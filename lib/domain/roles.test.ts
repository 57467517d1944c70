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
const writing: Action[] = [
  ...['see-desk', 'create-article', 'save-draft', 'refile-article', 'translate-edition', 'open-preview'],
  ...['mark-ready', 'return-to-draft', 'see-photos', 'add-photo', 'save-photo', ...own],
] as Action[]
const publishing: Action[] = [
  ...['see-audit', 'publish-edition', 'schedule-edition', 'unschedule-edition', 'embargo-edition'],
  ...[
    'withdraw-edition',
    'withdraw-photo',
    'add-correction',
    'save-correction-note',
    'save-event',
    'save-story',
    'save-tag',
  ],
  ...['merge-tags', 'delete-tag', 'save-front-page'],
  ...['save-live-photo', 'replace-photo-file', 'return-photo', 'delete-photo'],
] as Action[]
const keeping: Action[] = [
  ...['save-section', 'save-person', 'save-static-page', 'save-settings'],
  ...['order-sections', 'delete-section', 'merge-people', 'delete-person', 'remove-demo'],
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
