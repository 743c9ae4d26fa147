import { aboutClosing } from '$lib/catalog/reasons/common/about-closing';
import letter from './letter';

export default aboutClosing(letter);
