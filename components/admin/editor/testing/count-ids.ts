// Ids that a test can name: new-1, new-2 …

export function countIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `new-${last}`
  }
}
