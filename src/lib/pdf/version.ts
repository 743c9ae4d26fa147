/** Grows with every change of the bytes that a letter becomes: frozen letters remember it. */
export const layoutVersion = 11;

/** Hash of the cut faces; `scripts/fonts.mjs` refuses to build any other. */
export const fontVersion = '276a1a3cabc578ad';
