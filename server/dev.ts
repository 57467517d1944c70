// Development: Next's own mode with hot reloading. Pages are neither finished nor remembered, so that their scripts
// are there; photos and the newsroom's clock work as in production.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { readContentVersion } from '#data/connection/content-version.ts'
import { findMediaAccess } from '#data/published/media-access.ts'
import { languageOf } from '#i18n/locales.ts'
import { findMediaFile } from '#media/find-media-file.ts'
import { findPreview } from '#newsroom/queries/find-preview.ts'
import { environment } from '#platform/env.ts'
import { announceVersion, findKnownVersion } from '#platform/version-signal.ts'
import { announceSetUp } from './announce-set-up.ts'
import { createClientAddress } from './create-client-address.ts'
import { createDueEditions } from './due-editions.ts'
import { judgeRequest, type Verdict } from './gate.ts'
import { openMediaFiles } from './media-files.ts'
import { createNewsroomClock } from './newsroom-clock.ts'
import { createNewsroomDoor, developmentPolicy } from './newsroom-door.ts'
import { createPreviewDoor } from './preview-door.ts'
import { missingPageKey } from './reader-pages.ts'
import { explainStartFailure } from './start-failure.ts'

async function openDevelopment(): Promise<void> {
  const settings = environment()
  announceVersion(await readContentVersion())
  const server = createServer()
  const app = next({ dev: true, dir: process.cwd(), hostname: 'localhost', port: settings.port, httpServer: server })
  await app.prepare()
  const answer = app.getRequestHandler()
  const media = openMediaFiles({
    findAccess: findMediaAccess,
    findFile: findMediaFile,
    findVersion: findKnownVersion,
    settings,
  })
  const clientAddress = createClientAddress(settings.trustProxy)
  const preview = createPreviewDoor({ next: answer, settings, findPreview })
  const newsroom = createNewsroomDoor({ next: answer, settings, clientAddress, policyOf: developmentPolicy })
  server.on('request', async (request, response) => {
    const verdict = judgeDevelopment(request, settings.siteUrl)
    if (verdict.kind === 'preview') return preview({ request, response }, verdict.token)
    if (verdict.kind === 'newsroom') return newsroom({ request, response, id: randomUUID() }, verdict.origin)
    const found = await media.find(request.url ?? '').catch(() => ({ kind: 'unknown' }) as const)
    if (found.kind === 'file') return media.answer(request, response, found)
    // Whatever else has no language in front would be taken for one by Next's own router.
    if (verdict.kind === 'file' && !isFileOfNext(verdict.path))
      request.url = missingPageKey(languageOf(verdict.locale).prefix)
    await answer(request, response)
  })
  createNewsroomClock(createDueEditions()).start()
  server.listen(settings.port, settings.host, () => {
    process.stdout.write(`Litopys is open for development at http://localhost:${settings.port}\n`)
    void announceSetUp(`http://localhost:${settings.port}`)
  })
}

function isFileOfNext(path: string): boolean {
  return path.startsWith('/_next/') || path.startsWith('/__next') || existsSync(join('public', path))
}

function judgeDevelopment(request: IncomingMessage, siteUrl: string): Verdict {
  const { method = '', url = '', httpVersion, headers, rawHeaders } = request
  return judgeRequest({ method, target: url, httpVersion, headers, rawHeaders }, siteUrl)
}

openDevelopment().catch((error) => {
  const { text, status } = explainStartFailure(error, undefined)
  process.stderr.write(`✗ ${text}\n`)
  process.exit(status)
})
