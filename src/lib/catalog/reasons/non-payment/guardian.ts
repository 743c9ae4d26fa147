import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { aboutOne } from '$lib/catalog/reasons/common/about-one';
import { talkedOn } from './letter';

export default aboutOne({
	why: (situation) =>
		`When we began, we agreed on the fee. We talked about it on ${talkedOn(situation)}, and have not found a way to go on. It is about the fee alone, and not about ${called(situation)}.`,
	more: () => [
		'Some people and clinics have a lower fee for those who ask. If you see a way to pay that we have not thought of, tell me. You can have a copy of the records whatever is owed. The account itself is on a paper of its own.'
	]
});
