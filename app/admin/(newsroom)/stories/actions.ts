'use server'

import { saveStory } from '#newsroom/commands/save-story.ts'
import type { StoryInput } from '#newsroom/view/story-view.ts'
import { answerAction } from '../../answer-action.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveStoryAction(story: StoryInput) {
  return refreshScreens(await answerAction((actor) => saveStory(actor, story)))
}
