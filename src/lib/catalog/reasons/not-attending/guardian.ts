import { aboutStayingAway } from '$lib/catalog/reasons/common/about-staying-away';
import letter from './letter';

export default aboutStayingAway(letter);
