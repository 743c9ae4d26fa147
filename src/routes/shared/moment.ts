const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** A recorded moment (milliseconds) with day and time, in the reader's own style and zone. */
export const writeMoment = (at: number): string => format.format(at);
