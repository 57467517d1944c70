// Performs one command of the newsroom on the database under test, in a process of its own:
// `tsx newsroom-command.ts publish-edition '{"articleNumber":1,"locale":"uk"}'`.
import { systemCli } from '#accounts/actor.ts'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'

/** Autosave as the editor's page does it: on top of the version that is there, without a revision. */
async function typeHeadline(
  actor: Actor,
  { headline, ...key }: { articleNumber: number; locale: Locale; headline: string },
): Promise<unknown> {
  const { version, texts } = await getEdition(reading(), key)
  const { body } = texts
  return saveDraft(actor, { ...key, expectedVersion: version, kind: 'typing', texts: { headline, body } })
}

const commands = {
  'publish-edition': publishEdition,
  'type-headline': typeHeadline,
  'schedule-edition': scheduleEdition,
  'withdraw-edition': withdrawEdition,
} as const

type CommandName = keyof typeof commands

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name)
}

/** Instants travel as ISO text. */
function readInput(json: string | undefined): never {
  return JSON.parse(json ?? '{}', (key, value) => (key === 'publishAt' ? new Date(value) : value)) as never
}

const [name, input] = process.argv.slice(2)
if (!isCommand(name)) throw new Error(`No such command: ${name}`)
const answer = await commands[name](systemCli, readInput(input))
await closeConnections()
console.log(JSON.stringify(answer))
