// How a server process handles its memory.

/**
 * Node begins with little room for young objects and lets it grow only when much survives. Drawing one page makes more
 * objects than fit, so that all of a half-drawn page was copied, twice, to make room: a fifth of what the page cost.
 * In MiB; twice as much is taken.
 */
export const memoryWords = ['--min-semi-space-size=32', '--max-semi-space-size=32']
