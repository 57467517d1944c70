// The articles in which something is used: how many, and the newest of them.

export type UsedArticle = { readonly number: number; readonly headline: string; readonly href: string }

export type UsedIn = { readonly count: number; readonly newest: readonly UsedArticle[] }
