import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { choices, feesDiffer } from '$lib/catalog/letters/blocks/choices';
import { aboutClosing } from '$lib/catalog/reasons/common/about-closing';

export default aboutClosing({
	more: (situation) => [
		{ kind: 'heading', text: 'The choice' },
		`You and ${called(situation)} choose freely how to go on. These are the ways I know of:`,
		{ kind: 'list', items: choices(situation) },
		`No way is better than the others. ${feesDiffer(situation)}`
	]
});
