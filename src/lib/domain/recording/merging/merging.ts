/** Two records of one person become one, with what was recorded of both. */
import type { Case, Change, Client, Op, RecordOf } from '$lib/domain/records';
import { caseLists, clientFields, closesFile } from '$lib/domain/records';
import { earlier, later } from '$lib/domain/days/day';

type Fields = Omit<Client, 'id'>;

/** What is joined to a client by its id. */
export const ofClient = [...Object.values(caseLists), ...(['correspondent', 'wording'] as const)];
export type OfClient = {
	[K in (typeof ofClient)[number]]: Pick<RecordOf<K>, 'id'> & { type: K };
}[(typeof ofClient)[number]];

/** Why these two cannot be merged now; `null`: they can. */
export function mergeRefused(kept: Case, gone: Case): string | null {
	const [here, there] = [kept, gone].map(({ outcomes }) => outcomes.some(closesFile));
	if (here === there) return null;
	return 'One file is closed. Reopen it on their page first, so that its ending is kept as an earlier one.';
}

/** `gone` becomes a part of `kept`: one act, which one undo takes back. */
export function merged(kept: Client, gone: Client, records: readonly OfClient[]): Change {
	const fields = joined(kept, gone);
	const moved = records.map(
		({ type, id }) => ({ op: 'set', type, id, fields: { clientId: kept.id } }) as Op
	);
	return {
		act: 'Merged with another record of the same person',
		subject: kept.id,
		ops: [
			{ op: 'set', type: 'client', id: kept.id, fields },
			...moved,
			{ op: 'del', type: 'client', id: gone.id }
		]
	};
}

/** A consent holds for the address, phone or e-mail that it was given for; a refusal holds. */
const consents = [
	['mail', 'street'],
	['voicemail', 'phone'],
	['textConsent', 'phone'],
	['emailConsent', 'email']
] as const;
const address = ['street', 'city', 'region', 'postalCode'] as const;
const apart: readonly string[] = [...address, 'mail', 'voicemail', 'textConsent', 'emailConsent'];

/** What this record does not say and the other does. */
function filledBy(kept: Client, gone: Client): Partial<Fields> {
	const names = Object.keys(clientFields) as (keyof Fields)[];
	const filled = names.filter(
		(name) => !apart.includes(name) && isBlank(kept[name]) && !isBlank(gone[name])
	);
	const parts = kept.street === '' && kept.city === '' ? address : [];
	return Object.fromEntries([...filled, ...parts].map((name) => [name, gone[name]]));
}

function joined(kept: Client, gone: Client): Partial<Fields> {
	const taken = filledBy(kept, gone);
	const all = { ...kept, ...taken };
	const answers = consents.flatMap(([consent, of]) => {
		const holds = gone[consent] === 'refused' || (kept[consent] === null && all[of] === gone[of]);
		return holds && gone[consent] !== null ? [[consent, gone[consent]] as const] : [];
	});
	return {
		...taken,
		...Object.fromEntries(answers),
		startedOn: earlier(kept.startedOn, gone.startedOn),
		lastSeenOn: later(kept.lastSeenOn, gone.lastSeenOn),
		circumstances: [...new Set([...kept.circumstances, ...gone.circumstances])],
		circumstancesSince: { ...gone.circumstancesSince, ...kept.circumstancesSince },
		atRisk: kept.atRisk || gone.atRisk,
		legalHold: kept.legalHold || gone.legalHold,
		largePrint: kept.largePrint || gone.largePrint,
		mergedFrom: [...kept.mergedFrom, gone.id, ...gone.mergedFrom],
		formerNumbers: [...kept.formerNumbers, gone.recordNumber, ...gone.formerNumbers].filter(
			(each): each is string => each !== null && each !== all.recordNumber
		),
		notes: [kept.notes, gone.notes, differences(kept, gone)].filter(Boolean).join('\n')
	};
}

const noted = [
	...(['name', 'callName', 'recordNumber', 'bornOn', 'phone', 'email', ...address] as const),
	...(['standing', 'otherAddress', 'nextSeenOn', 'endedOn', 'guardianNote'] as const)
];

/** What the other record says and this one says otherwise, in one line; empty: nothing. */
export function differences(kept: Client, gone: Client): string {
	const all = { ...kept, ...filledBy(kept, gone) };
	const said = noted.flatMap((name) =>
		isBlank(gone[name]) || gone[name] === all[name]
			? []
			: [`${clientFields[name].trail}: ${gone[name]}`]
	);
	return said.length > 0 ? `In the other record: ${said.join('; ')}` : '';
}

function isBlank(value: unknown): boolean {
	return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
