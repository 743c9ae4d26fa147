/** A client who comes back after their file was closed. */
import { closesFile, type Case, type Change, type Client } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { CircumstanceId } from '$lib/domain/rules';
import { differing } from '$lib/domain/recording/words';
import { reopened } from './closing';
import table from './new-ending.json';

/** What was said of the ending before, and is asked anew: risk to others, courts and records go on. */
const unsaid = table satisfies Partial<Client>;

const ofEnding: readonly string[] = ['in-crisis', 'refuses-closure'] satisfies CircumstanceId[];

/** They are a current client again from that day, and whatever belonged to the ending before stays with its closing. */
export function newEndingBegun(
	{ client, outcomes }: Pick<Case, 'client' | 'outcomes'>,
	on: Day,
	because: string,
	region: Region
): Change | null {
	const closing = outcomes.findLast(closesFile);
	if (!closing) return null;
	const circumstances = client.circumstances.filter((id) => !ofEnding.includes(id));
	const again = { ...unsaid, standing: 'current' as const, endingBegunOn: on, circumstances };
	return {
		act: `${reopened} on ${writeDay(on, region)} for a new ending, because: ${because}`,
		subject: client.id,
		ops: [
			{ op: 'set', type: 'outcome', id: closing.id, fields: { reopenedOn: on } },
			{ op: 'set', type: 'client', id: client.id, fields: differing<Client>(client, again) }
		]
	};
}
