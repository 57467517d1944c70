// Every story of the demonstration edition.
import type { DemoStory } from './demo-content.ts'
import { eclipses } from './stories/eclipses.ts'
import { missiles } from './stories/missiles.ts'

export const demoStories: readonly DemoStory[] = [missiles, eclipses]
