/** Single keys get in the way of speech input, so they can be left alone until Closewell is locked. */
export const keys = $state({ listening: true });
