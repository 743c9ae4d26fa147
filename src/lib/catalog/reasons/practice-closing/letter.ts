import { closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { practiceCloses, toAClient } from '$lib/catalog/letters/blocks/to-a-client';

export default practiceCloses({
	id: 'practice-closing',
	code: 'L01',
	version: 3,
	title: 'The practice is closing',
	about: 'Tells an adult client in writing that the practice closes, and what comes next.',
	documentTitle: 'Notice that a practice is closing',
	subject: closingSubject,
	body: (situation, to) =>
		toAClient(situation, to, {
			fact: `I am writing to tell you that ${willClose(situation)}`,
			thanks: 'Thank you for the trust you have shown me. I have been glad to work with you.'
		})
});
