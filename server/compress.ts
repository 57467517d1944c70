// The bytes of one content in every encoding we answer with. Compression runs beside the event loop.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './accept-encoding.ts'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

export type Bodies = Readonly<Record<Encoding, Buffer>>

/** Pages are compressed while somebody waits, static files once for as long as the process lives. */
export type Effort = 'page' | 'file'

const efforts = {
  page: { brotli: 5, gzip: 6 },
  file: { brotli: 11, gzip: 9 },
} as const satisfies Record<Effort, object>

/** Compresses text once for all encodings. */
export async function compress(plain: Buffer, effort: Effort): Promise<Bodies> {
  const { brotli, gzip: gzipLevel } = efforts[effort]
  const [br, gz] = await Promise.all([
    brotliAsync(plain, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
    gzipAsync(plain, { level: gzipLevel }),
  ])
  return { br, gzip: gz, identity: plain }
}
