/** What is wrong with a file, and what to do; `%`: what or how many. */
import sentences from './refusals.json';

/** A file that cannot be read as a list; `message` is the sentence for the therapist. */
export class FileRefused extends Error {
	constructor(
		readonly reason: keyof typeof sentences,
		readonly what = ''
	) {
		super(sentences[reason].replace('%', what));
		this.name = 'FileRefused';
	}
}
