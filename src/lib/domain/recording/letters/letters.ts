import { addedLater } from '$lib/domain/records/added-later';
import type { Change, Op } from '$lib/domain/records/change';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { milestones } from '$lib/domain/rules/milestones';
import type { Client, SentLetter } from '$lib/domain/records';
import type { Addressee, LetterTemplate } from '$lib/domain/letters/template';
import { outcomeAdded } from '$lib/domain/recording/outcomes';
import { byWay, counted } from '$lib/domain/recording/words';

/** One copy that left the practice. */
export type GivenLetter = {
	addressee: Addressee;
	template: Pick<LetterTemplate, 'id' | 'step' | 'version'>;
	letter: Letter;
	way: SentLetter['way'];
	trackingNumber: string | null;
	/** SHA-256 in hex: of this letter's own PDF, or of its frozen words where it was printed from the screen. */
	sha256: string;
	/** What it holds, and whom it names. */
	holds: Pick<SentLetter, 'carries' | 'named'>;
	/** Left out: as a PDF. */
	printedFrom?: SentLetter['printedFrom'];
};

export type Printing = { happenedOn: Day; layoutVersion: number; fontVersion: string };

/** Freezes the letters and ends each client's letter step, anew where one came back; one given by hand is its own proof. */
export function lettersGiven(
	given: readonly GivenLetter[],
	printing: Printing,
	newId: () => string,
	region: Region
): Change {
	const clients = new Map(given.map((each) => [each.addressee.case.client.id, each]));
	const on = writeDay(printing.happenedOn, region);
	const [first] = given;
	const way = given.every((each) => each.way === first?.way) ? byWay(first?.way ?? null) : '';
	return {
		act: `${counted(given.length, 'Letter', 'letters').replace(/^1 /, '')} given${way} on ${on}`,
		subject: clients.size === 1 ? (first?.addressee.case.client.id ?? null) : null,
		ops: [
			...given.map((each) => frozen(each, printing, newId())),
			...[...clients.values()].flatMap((each) =>
				stepsEnded(each, isOwnProof(each, given), printing.happenedOn, newId)
			)
		]
	};
}

function frozen(given: GivenLetter, printing: Printing, id: string): Op {
	const { addressee, template, letter, way, trackingNumber, sha256, holds } = given;
	const fields = {
		...addedLater.letter,
		...holds,
		...printing,
		clientId: addressee.case.client.id,
		recipientId: addressee.recipient?.id ?? null,
		letter: template.id,
		way,
		trackingNumber,
		frozen: JSON.stringify(letter),
		templateVersion: template.version,
		sha256,
		printedFrom: given.printedFrom ?? 'pdf',
		recordedInError: null
	};
	return { op: 'add', type: 'letter', id, fields };
}

/** Every copy for this client was handed over. */
function isOwnProof({ addressee }: GivenLetter, given: readonly GivenLetter[]): boolean {
	const { id } = addressee.case.client;
	return given.every((each) => each.way === 'byHand' || each.addressee.case.client.id !== id);
}

function stepsEnded(
	given: GivenLetter,
	isProof: boolean,
	happenedOn: Day,
	newId: () => string
): Op[] {
	const { client, outcomes, contacts } = given.addressee.case;
	const again = contacts.some(({ result }) => result === 'returned') ? [milestones.sentAgain] : [];
	const { step: own } = given.template;
	if (own === null) return [];
	const proof = isProof && own === milestones.letter ? [milestones.proof] : [];
	return [own, ...again, ...proof]
		.filter((step) => !outcomes.some((each) => each.step === step))
		.map((step) => done(newId(), client, step, happenedOn, given.way));
}

function done(id: string, client: Client, step: string, on: Day, way: SentLetter['way']): Op {
	return outcomeAdded(id, client, step, { outcome: 'done', happenedOn: on, way });
}
