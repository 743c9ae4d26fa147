import { aboutStayingAway } from '$lib/catalog/reasons/common/about-staying-away';

export default aboutStayingAway();
