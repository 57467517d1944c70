// Written by scripts/build-assets.mjs: the address of the enhancement script of this build. Do not edit.
export const enhanceScript = '/assets/enhance-00000000.js'
