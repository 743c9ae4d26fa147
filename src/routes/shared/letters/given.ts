/** The letters that left, as the list shows them and as the log writes them. */
import type { Case, Client, SentLetter } from '$lib/domain/records';
import { shortDay, type Day, type Region } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { proofOf, type Proof } from '$lib/domain/letters/proof';
import { steps } from '$lib/catalog';
import type { NotedLetter } from '$lib/domain/letters/noted';
import type { LoggedLetter } from '$lib/export';
import table from './given.json';

export type GivenOne = {
	letter: SentLetter;
	/** The client it is about. */
	client: Client;
	/** For whom it was, as recorded now. */
	name: string;
};

/** Those of these clients, also of an ending before; newest first. */
export function givenOf(cases: readonly Case[], letters: readonly SentLetter[]): GivenOne[] {
	const byId = new Map(cases.map((each) => [each.client.id, each]));
	return letters
		.flatMap((letter) => {
			const own = letter.clientId === null ? undefined : byId.get(letter.clientId);
			if (!own) return [];
			const recipient = own.recipients.find(({ id }) => id === letter.recipientId);
			const name = outsider(letter) ?? recipient?.name ?? own.client.name;
			return [{ letter, client: own.client, name }];
		})
		.sort((a, b) => b.letter.happenedOn.localeCompare(a.letter.happenedOn));
}

/** Who stands on a letter to somebody beside the client and their own people; `null`: it is no such letter. */
function outsider({ correspondentId, providerId, frozen }: SentLetter): string | null {
	if (correspondentId === null && providerId === null) return null;
	return (JSON.parse(frozen) as Letter).to[0] ?? null;
}

export type Shown = 'all' | Proof;

const labels: Record<Shown, string> = table;

/** What the list may show, each with how many there are; what nobody has is left out. */
export function filters(given: readonly GivenOne[]): { value: Shown; label: string }[] {
	return (Object.keys(labels) as Shown[])
		.map((value) => ({ value, count: only(given, value).length }))
		.filter(({ value, count }) => value === 'all' || count > 0)
		.map(({ value, count }) => ({ value, label: `${labels[value]} · ${count}` }));
}

export function only(given: readonly GivenOne[], shown: Shown): readonly GivenOne[] {
	return shown === 'all' ? given : given.filter(({ letter }) => proofOf(letter) === shown);
}

/** “received on Jun 5, 2026”; empty for one that was handed over. */
export function becameOf(letter: SentLetter, region: Region): string {
	const on = (day: Day | null) => (day ? ` on ${shortDay(day, region)}` : '');
	const words: Record<Proof, string> = {
		inError: `recorded in error: ${letter.recordedInError ?? ''}`,
		returned: `came back${on(letter.returnedOn)}`,
		received: letter.receivedOn ? `received${on(letter.receivedOn)}` : '',
		none: 'no proof yet'
	};
	return words[proofOf(letter)];
}

/**
 * As the log of letters writes them: by the name on the envelope, and for whom where that is somebody else. `shown`: a
 * person's name as it may stand there; an office or a provider is named all the same.
 */
export function logged(
	letters: readonly SentLetter[],
	clientName: (id: string) => string | null,
	shown: (name: string) => string
): LoggedLetter[] {
	return letters.map((letter) => {
		const { to, title } = JSON.parse(letter.frozen) as Letter;
		const name = to[0] ?? '';
		const client = letter.clientId === null ? null : clientName(letter.clientId);
		const isSame = client === null || client.toLowerCase() === name.toLowerCase();
		const person = outsider(letter) === null ? shown(name) : name;
		const about = isSame ? '' : ` (about ${shown(client)})`;
		return { letter, title, person: `${person}${about}` };
	});
}

const ofNoPaper = {
	...{ trackingNumber: null, receivedOn: null, receivedBy: null },
	...{ recordedInError: null, sha256: null }
};

/** Those of which it was recorded alone that they left: a row for each whom they reached, as far as somebody said. */
export function loggedAlone(
	noted: readonly NotedLetter[],
	nameOf: (id: string) => string | null,
	shown: (name: string) => string
): LoggedLetter[] {
	return noted.flatMap(({ clientId, happenedOn, way, step, reached, returnedOn }) => {
		const client = shown(nameOf(clientId) ?? '');
		const act = steps.find(({ id }) => id === step)?.act ?? 'Letter';
		return (reached ?? [clientId]).map((id) => ({
			letter: { ...ofNoPaper, happenedOn, way, returnedOn },
			person: id === clientId ? client : `${shown(nameOf(id) ?? '')} (about ${client})`,
			title: `${act} (recorded alone: the letter is not kept here)`
		}));
	});
}
