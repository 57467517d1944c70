// Written by scripts/build-assets.mjs; not to be edited.

/** Where the enhancement script of this build is served. */
export const enhanceScript = '/assets/enhance-c213ff61.js'
