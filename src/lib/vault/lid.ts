import type { Bytes } from './bytes';

/** An age file that a passphrase opens; inside is the identity of one of the lid's recipients. */
export type Slot = { kind: 'passphrase'; file: Bytes };

/** For whom everything is sealed. Sealing needs no secret, opening needs any one of them. */
export type Lid = { recipients: string[]; slots: Slot[] };
