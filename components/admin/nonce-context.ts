// The nonce of the document, for what writes a style element of its own: the editor.
'use client'
import { createContext, useContext } from 'react'

export const NonceContext = createContext('')

export function useNonce(): string {
  return useContext(NonceContext)
}
