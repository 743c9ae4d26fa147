import { aboutClosing } from '$lib/catalog/reasons/common/about-closing';

export default aboutClosing();
