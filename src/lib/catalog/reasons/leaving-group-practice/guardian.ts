import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { choices, feesDiffer } from '$lib/catalog/letters/blocks/choices';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { aboutClosing } from '$lib/catalog/reasons/common/about-closing';

export default aboutClosing({
	more: (situation) => [
		{ kind: 'heading', text: 'The choice' },
		paragraph(
			`You and ${called(situation)} choose freely how to go on. These are the ways I know of:`
		),
		{ kind: 'list', items: choices(situation) },
		paragraph(`No way is better than the others. ${feesDiffer(situation)}`)
	]
});
