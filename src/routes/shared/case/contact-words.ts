/** The words for what was logged. */
import type { ContactMade } from '$lib/domain/records';
import type { Logged } from './contact-kinds';
import words from './contact-words.json';

const ways: Record<ContactMade['way'], string> = words.ways;

const results: Record<ContactMade['result'], string> = words.results;

/** “Call, no answer”, “They got in touch: e-mail”. `shown`: how a name is drawn. */
export function contactWords(
	{ by, way, result, who = null }: Logged,
	shown: (name: string) => string = String
): string {
	const did = result === 'askedForRecords' ? 'asked for their records' : 'got in touch';
	const name = who && shown(who);
	if (by === 'them') return `${name ?? 'They'} ${did}: ${ways[way].toLowerCase()}`;
	const whom = name && (result === 'reachedOther' ? ` ${name}` : `, ${name}`);
	return `${ways[way]}, ${results[result]}${whom ?? ''}`;
}

/** Newest first; of one day, the one logged later. */
export function newestFirst(contacts: readonly ContactMade[]): ContactMade[] {
	return contacts.toReversed().sort((a, b) => b.happenedOn.localeCompare(a.happenedOn));
}
