/**
 * The stored facts, one schema per kind of record; the types are inferred from the schemas.
 * A field that is not known, or that nobody said, is `null`. Fields are only ever added here, and to
 * `added-later.json`, since a vault keeps records of every older shape.
 */
import type * as v from 'valibot';
import { correspondent } from './correspondents';
import { contact, referral, release, session, taskDay, taskOutcome } from './endings';
import { filter, listAnswers, reading } from './filters';
import { letter, outcome } from './outcomes';
import { client, recipient, type Reachable } from './people';
import { practice, provider } from './practice';
import type { said } from './said';
import { pack, wording } from './wordings';

export const schemas = {
	client,
	recipient,
	outcome,
	letter,
	provider,
	practice,
	contact,
	referral,
	session,
	release,
	taskOutcome,
	taskDay,
	filter,
	correspondent,
	wording,
	reading,
	listAnswers,
	pack
};

export type RecordType = keyof typeof schemas;
export type RecordOf<K extends RecordType> = Readonly<v.InferOutput<(typeof schemas)[K]>>;
export type Client = RecordOf<'client'>;
export type Recipient = RecordOf<'recipient'>;
export type Outcome = RecordOf<'outcome'>;
export type SentLetter = RecordOf<'letter'>;
export type Provider = RecordOf<'provider'>;
export type Practice = RecordOf<'practice'>;
export type ContactMade = RecordOf<'contact'>;
export type Referral = RecordOf<'referral'>;
export type ClosureSession = RecordOf<'session'>;
export type Release = RecordOf<'release'>;
export type TaskOutcome = RecordOf<'taskOutcome'>;
export type TaskDay = RecordOf<'taskDay'>;
export type SavedFilter = RecordOf<'filter'>;
export type Correspondent = RecordOf<'correspondent'>;
export type Wording = RecordOf<'wording'>;
export type ListAnswers = RecordOf<'listAnswers'>;
export type Pack = RecordOf<'pack'>;
/** How to reach one person. */
export type Contact = Pick<Client, Reachable>;
/** What a letter holds that a step asks to be given. */
export type Carried = SentLetter['carries'][number];
/** What somebody was told, and which telling of theirs it was. */
export type Said = Readonly<v.InferOutput<typeof said>>;
export type Way = NonNullable<Outcome['way']>;
export type Standing = Client['standing'];
