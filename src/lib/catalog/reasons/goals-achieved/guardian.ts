import { aboutOne } from '$lib/catalog/reasons/common/about-one';

export default aboutOne({ why: () => 'It is a good ending: what we set out to do is done.' });
