import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { aboutOne } from '$lib/catalog/reasons/common/about-one';

export default aboutOne({
	why: (situation) =>
		`I believe that somebody with other skills than mine can do more for ${called(situation)}. This is about what I can offer, and about nobody else.`
});
