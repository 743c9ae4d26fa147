/** Whom letters go to, for tests: change the one fact the test is about. */
import type { Party } from '$lib/domain/letters/outside-letter';
import type { Correspondent } from '$lib/domain/records';

/** The board of the practice's place. */
export function correspondent(changed: Partial<Correspondent> = {}): Correspondent {
	return {
		id: 'board',
		clientId: null,
		role: 'board',
		name: 'Board of Psychology',
		callName: null,
		address: '3218 Pringle Road\nSalem, OR 97302',
		phone: '503-555-0160',
		email: '',
		reference: 'A-77',
		...changed
	};
}

export function party(changed: Partial<Party> = {}): Party {
	const { name, callName, address, phone, email, reference } = correspondent();
	const known = { name, callName, address, phone, email, reference };
	return { ...known, correspondentId: 'board', providerId: null, ...changed };
}
