// What a process remembers from its start on, forgotten as if it started anew.

/** Lets the next question for the environment read it anew, which a process otherwise does only once. */
export function forgetEnvironment(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('litopys.environment'))
}

/** No content version is known, and nobody listens for one: a number of one database says nothing about another. */
export function forgetVersion(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('litopys.version-signal'))
}
