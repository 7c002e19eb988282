/** Ends a switch: a value that was not decided above does not compile, and throws if it arrives all the same. */
export function exhaustive(value: never): never {
  throw new Error(`undecided case: ${JSON.stringify(value)}`)
}
