'use server'

import { removeDemo } from '#newsroom/commands/remove-demo.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import type { SettingInput } from '#newsroom/view/settings-view.ts'
import { answerAction } from '../../answer-action.ts'
import { done } from '../../done.ts'
import { refreshScreens } from '../../refresh-screens.ts'

export async function saveSettingsAction(settings: readonly SettingInput[]) {
  return refreshScreens(await answerAction((actor) => done(saveSettings(actor, { settings: [...settings] }))))
}

export async function removeDemoAction() {
  return refreshScreens(await answerAction((actor) => done(removeDemo(actor))))
}
