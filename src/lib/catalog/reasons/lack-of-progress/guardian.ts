import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { aboutOne } from '$lib/catalog/reasons/common/about-one';

export default aboutOne({
	why: (situation) =>
		`I believe that a different approach may do more for ${called(situation)} than more of mine. Nobody has done anything wrong.`
});
