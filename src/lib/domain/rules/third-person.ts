/**
 * Somebody who stands between the therapist and a client from whom the therapist's own address is kept: post, calls and
 * questions go to them (docs/standards.md C.5, threats).
 */
import { writeDay, type Region } from '$lib/domain/days/day';
import { below, type Client, type Practice } from '$lib/domain/records';
import type { Circumstance, Situation } from './ending';

/** Whether letters to this client must not show the therapist's own address, telephone and e-mail. */
export function hidesSender({ reason, circumstances }: Situation): boolean {
	return reason.byPostAlone || circumstances.some(({ id }) => id === 'threatened');
}

/** Whom a threat was against, in the therapist's words. */
export const threats: Record<NonNullable<Client['threatened']>, string> = {
	me: 'I was threatened',
	close: 'Somebody close to me was threatened',
	both: 'I was threatened, and so was somebody close to me'
};

/** What stands in record and note of a special situation: of a threat, whom it was against; of a death, a day by which it was: that of the death, or on which it was learned or noted. */
export function specialTitle(
	{ id, title }: Pick<Circumstance, 'id' | 'title'>,
	{ threatened, circumstancesSince }: Pick<Client, 'threatened' | 'circumstancesSince'>,
	region: Region
): string {
	const diedOn = id === 'deceased' ? circumstancesSince[id] : undefined;
	if (diedOn) return `${title}, on or before ${writeDay(diedOn, region)}`;
	if (id !== 'threatened') return title;
	return threatened ? threats[threatened] : `${title}: nobody noted which`;
}

/** Whether what is given for the third person looks like the therapist's own, which is kept from the client: it is asked. */
export function looksOwn(practice: Practice, given: string): boolean {
	const digits = given.replace(/\D/g, '');
	const [house = ''] = /\d+\s+[\p{L}'’]{3,}/u.exec(given) ?? [];
	const own = [practice.address, practice.phone].map((each) => each.toLocaleLowerCase());
	return own.some(
		(each) =>
			(digits.length > 6 && each.replace(/\D/g, '') === digits) ||
			(house !== '' && each.includes(house.toLocaleLowerCase()))
	);
}

/** Named with all that letters print of them. */
export function isNamed(client: Client): boolean {
	const { thirdPerson, thirdPersonAddress, thirdPersonPhone } = client;
	return [thirdPerson, thirdPersonAddress, thirdPersonPhone].every((each) => each.trim() !== '');
}

/** The situation as letters to the client see it: in place of the therapist's own address stands the third person's, or none. */
export function throughThird(situation: Situation): Situation {
	if (!hidesSender(situation)) return situation;
	return { ...situation, practice: sender(situation.practice, situation.case.client) };
}

function sender(practice: Practice, client: Client): Practice {
	const { thirdPerson: name, thirdPersonAddress: where, thirdPersonPhone } = client;
	const address = isNamed(client) ? [`c/o ${name}`, ...below(name, where)].join('\n') : '';
	const phone = isNamed(client) ? thirdPersonPhone : '';
	return { ...practice, address, phone, email: '', website: '' };
}

/** What a letter to this client waits for; empty: nothing. */
export function missingThird(situation: Situation): string[] {
	if (!hidesSender(situation) || isNamed(situation.case.client)) return [];
	return ['Name the third person first, on their page: no letter shows your own address here.'];
}
