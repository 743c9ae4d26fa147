import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { aboutOne } from '$lib/catalog/reasons/common/about-one';

export default aboutOne({
	why: (situation) =>
		`I believe that this is not the right time, or not the right way of working, for ${called(situation)}. Nobody has done anything wrong.`
});
