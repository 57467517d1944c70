// Everything a listener needs, put together: the one place that knows all the parts.
import type { RequestListener } from 'node:http'
import { resolve } from 'node:path'
import { pingDatabase, readContentVersion } from '#data/connection/content-version.ts'
import { findMediaAccess } from '#data/published/media-access.ts'
import { findMediaFile } from '#media/find-media-file.ts'
import { findPreview } from '#newsroom/queries/find-preview.ts'
import type { Environment } from '#platform/env.ts'
import { findKnownVersion } from '#platform/version-signal.ts'
import { createClientAddress } from './create-client-address.ts'
import { watchDatabase } from './database-watch.ts'
import type { ErrorPages } from './error-pages.ts'
import { errorStyle, errorStylePath } from './error-style.ts'
import { findPage } from './find-page.ts'
import { createHealth } from './health.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Site } from './listener.ts'
import { openMediaFiles } from './media-files.ts'
import { createNewsroomDoor } from './newsroom-door.ts'
import { createPreviewDoor } from './preview-door.ts'
import { createReaderPages } from './reader-pages.ts'
import { openStaticFiles, speculationRulesPath } from './static-files.ts'

/** Puts the site together. `next` answers inner requests. */
export function openSite(next: RequestListener, settings: Environment, errors: ErrorPages, lifecycle: Lifecycle): Site {
  const files = openStaticFiles({
    publicDir: resolve(settings.buildDir ?? '.', 'public'),
    buildDir: settings.buildDir,
    styles: new Map([[errorStylePath, errorStyle]]),
    settings,
  })
  const database = watchDatabase({ readVersion: readContentVersion, staleFor: settings.staleSeconds * 1000 })
  const record = { strangers: 0 }
  const clientAddress = createClientAddress(settings.trustProxy)
  const pages = createReaderPages({
    next,
    findPage,
    settings,
    speculationRules: files.has(speculationRulesPath) ? speculationRulesPath : undefined,
    record,
  })
  return {
    settings,
    pages,
    files,
    media: openMediaFiles({
      findAccess: findMediaAccess,
      findFile: findMediaFile,
      findVersion: findKnownVersion,
      settings,
    }),
    database,
    errors,
    lifecycle,
    answerHealth: createHealth({ database, pingDatabase, lifecycle, record, settings, pages }),
    newsroom: createNewsroomDoor({ next, settings, clientAddress }),
    preview: createPreviewDoor({ next, settings, findPreview }),
    clientAddress,
  }
}
