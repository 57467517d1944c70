// The name of whoever did something.
'use client'
import { useTranslations } from 'next-intl'
import type { ActorView } from '#newsroom/view/actor-view.ts'

export function useActorName(): (actor: ActorView) => string {
  const texts = useTranslations('admin')
  return (actor) => (actor.kind === 'user' ? actor.name : texts(`actors.${actor.kind}`))
}
