/** Why a letter cannot be printed, as a sentence for the user. */
export class Unprintable extends Error {}
