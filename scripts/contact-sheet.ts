// Many pictures on one: to see at a glance whether they belong together.
import sharp from 'sharp'

const [width, gap] = [420, 16]
/** A long page shows its top. */
const tallest = 630

/** Writes the tops of all pictures side by side, row by row, to `sheet`. */
export async function mountSheet(files: readonly string[], columns: number, sheet: string): Promise<void> {
  const tiles = await Promise.all(files.map(cutTile))
  const rows = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) =>
    tiles.slice(row * columns, (row + 1) * columns),
  )
  const heights = rows.map((row) => Math.max(...row.map((tile) => tile.height)))
  const tops = heights.map((_, row) => gap + heights.slice(0, row).reduce((sum, height) => sum + height + gap, 0))
  const canvas = {
    width: columns * (width + gap) + gap,
    height: gap + heights.reduce((sum, height) => sum + height + gap, 0),
    channels: 3 as const,
  }
  await sharp({ create: { ...canvas, background: '#777' } })
    .composite(
      tiles.map(({ input }, index) => ({
        input,
        left: gap + (index % columns) * (width + gap),
        top: tops[Math.floor(index / columns)] ?? 0,
      })),
    )
    .png()
    .toFile(sheet)
  process.stdout.write(`${sheet}\n`)
}

/** The top of a picture, in the tile's width; a short page stays short. */
async function cutTile(file: string): Promise<{ input: Buffer; height: number }> {
  const { data, info } = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true })
  const height = Math.min(tallest, info.height)
  return { input: await sharp(data).extract({ left: 0, top: 0, width, height }).toBuffer(), height }
}
