/** Grows with every change that moves anything on the paper: frozen letters remember it. */
export const layoutVersion = 1;

/** Hash of the cut faces; `scripts/fonts.mjs` refuses to build any other. */
export const fontVersion = '276a1a3cabc578ad';
