import { aboutOne } from '$lib/catalog/reasons/common/about-one';
import letter from './letter';

export default aboutOne(letter, {
	why: () => 'It is a good ending: what we set out to do is done.'
});
