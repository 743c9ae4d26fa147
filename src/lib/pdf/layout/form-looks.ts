/** How what stands around the questions of a form is set. */
import { type Density, isLarge } from './paper';
import type { Style } from './typesetter';

export const listLook = ({ size }: Density) => {
	return { dot: 1, entry: Math.max(11, 0.95 * size), first: 0.35, more: 0.35 };
};
/** Of what stands around what is asked. */
type Looks = { title: Style; sender: Style; foot: Style };

const usual: Looks = {
	title: { face: 'bold', size: 15, leading: 19 },
	sender: { face: 'bold', size: 11, leading: 14 },
	foot: { face: 'regular', size: 8.5, leading: 11.75, quiet: true }
};
const inLargePrint: Looks = {
	title: { face: 'bold', size: 19, leading: 24 },
	sender: { face: 'bold', size: 16, leading: 20 },
	foot: { face: 'regular', size: 16, leading: 20 }
};
export const looks = (density: Density): Looks => (isLarge(density) ? inLargePrint : usual);
