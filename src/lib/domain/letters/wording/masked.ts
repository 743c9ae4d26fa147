/** A situation whose names and numbers are marks, so that our letters say themselves where a value stands. */
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import type { Contact } from '$lib/domain/records';
import { isDayField, practiceFields } from './fields';
import { splitAt } from './tokens';

/** Private-use characters that `clean` keeps out of every typed text. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Where nothing stands nothing is marked: letters ask whether there is something. */
function mark<T extends string | null>(value: T, id: string): T {
	return (value?.trim() ? `${OPEN}${id}${CLOSE}` : value) as T;
}

/** The same person in the same situation; only what is printed of them is a mark. Days stay, for letters reckon with them. */
export function masked(
	here: Situation,
	{ case: own, recipient }: Addressee
): [Situation, Addressee] {
	const client = named(own.client, 'client', 'call-name');
	const third = {
		thirdPerson: mark(own.client.thirdPerson, 'third-person'),
		thirdPersonPhone: mark(own.client.thirdPersonPhone, 'phone')
	};
	const case_ = { ...own, client: { ...client, ...third } };
	const to = recipient && named(recipient, 'reader', 'reader-call-name');
	const situation = { ...here, case: case_, practice: practice(here), place: place(here) };
	return [situation, { case: case_, recipient: to }];
}

const named = <T extends Contact>(contact: T, name: string, callName: string): T => ({
	...contact,
	name: mark(contact.name, name),
	callName: mark(contact.callName?.trim() || contact.name, callName)
});

const practice = ({ practice: known }: Situation): Situation['practice'] => {
	const marks = practiceFields.flatMap(([of, { id }]) =>
		of === 'reach' || isDayField(of) ? [] : [[of, mark(known[of], id)] as const]
	);
	return { ...known, ...Object.fromEntries(marks) };
};

const place = ({ place: known }: Situation): Situation['place'] => ({
	...known,
	title: mark(known.title, 'place'),
	board: mark(known.board, 'board'),
	country: {
		...known.country,
		emergencyNumber: mark(known.country.emergencyNumber, 'emergency-number')
	}
});

const months =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const aDay = `(?:${months} \\d{1,2}, \\d{4}|\\d{1,2} ${months} \\d{4})`;
const severalDays = `${aDay}(?:, ${aDay})*(?: and ${aDay})?`;

/** A place in our text where a value stands. `field`: `null` for a day, since any of several may have this value. */
export type Slot = { field: string | null; value: string };

/** The text of a masked letter as what is said and what is filled in. */
export function slotted(text: string): (string | Slot)[] {
	const [call, write] = [`call ${OPEN}phone${CLOSE}`, `write to ${OPEN}email${CLOSE}`];
	const reach = `${call} or ${write}|${call}|${write}`;
	const slots = new RegExp(`(${reach})|${OPEN}([^${CLOSE}]*)${CLOSE}|(${severalDays})`, 'g');
	return splitAt(text, slots, ([, reaching, field = null, value = '']): Slot => ({
		field: reaching ? 'reach' : field,
		value
	}));
}
