'use server'

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {}
