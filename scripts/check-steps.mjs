// The checks that need neither a browser nor a running site, as a list to be read. `npm run check` and `npm test`
// do the same steps in this order.

/** @type {readonly { name: string, words: readonly string[] }[]} */
export const checkSteps = [
  { name: 'look and rooms', words: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types of the routes', words: ['node_modules/next/dist/bin/next', 'typegen'] },
  { name: 'types', words: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'nothing dead', words: ['node_modules/knip/bin/knip.js'] },
  { name: 'migrations and models', words: ['node_modules/tsx/dist/cli.mjs', 'scripts/db.ts', 'check'] },
]
