/** Lets the next question for the environment read it anew, which a process otherwise does only once. */
export function forgetEnvironment(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('litopys.environment'))
}
