// The checks that need neither a browser nor a running site, as two lists to be read. `npm run check` and `npm test`
// do the same steps in this order.

/** @typedef {{ readonly name: string, readonly words: readonly string[] }} CheckStep */

/** Those that read sources. @type {readonly CheckStep[]} */
export const sourceSteps = [
  { name: 'look and rooms', words: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types of the routes', words: ['node_modules/next/dist/bin/next', 'typegen'] },
  { name: 'types', words: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'nothing dead', words: ['node_modules/knip/bin/knip.js'] },
]

/** Those that need the database driver. @type {readonly CheckStep[]} */
export const databaseSteps = [
  { name: 'migrations and models', words: ['node_modules/tsx/dist/cli.mjs', 'scripts/db.ts', 'check'] },
]
