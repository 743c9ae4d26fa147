import { type Density, isLarge } from './paper';
import type { Style } from './typesetter';

export const text = byDensity('regular', 0, 0);
export const quiet = byDensity('regular', 0, 0, true);
export const strong = byDensity('bold', 0, 0);
export const subject = byDensity('bold', 1.5, 2);
/** Of lines that belong close together, such as a name and its telephone number. */
export const close = byDensity('regular', 0, -1.5);
export const closeStrong = byDensity('bold', 0, -1.5);
/** Of what stands around the words. A telephone number is as large as they are: somebody has to read it to call. */
export type Around = { name: Style; line: Style; telephone: Style };

const small: Style = { face: 'regular', size: 8.5, leading: 11.75, quiet: true };
const large: Style = { face: 'regular', size: 16, leading: 20 };
const usual: Around = {
	name: { face: 'bold', size: 13, leading: 17 },
	line: small,
	telephone: { face: 'regular', size: 10.5, leading: 13.5 }
};
const largePrint: Around = {
	name: { face: 'bold', size: 17, leading: 21 },
	line: large,
	telephone: large
};

export const around = (density: Density): Around => (isLarge(density) ? largePrint : usual);

/** Lines are never closer than so many times their type. */
const CLOSEST = 1.2;

/** A style that is so much larger than the text. */
function byDensity(face: Style['face'], size: number, leading: number, quiet = false) {
	const made = new Map<Density, Style>();
	return (density: Density): Style => {
		const own = density.size + size;
		const style = made.get(density) ?? {
			face,
			size: own,
			leading: Math.max(density.leading + leading, CLOSEST * own),
			quiet
		};
		made.set(density, style);
		return style;
	};
}
